/**
 * What customers and companies of many trades (travel, banking, telecommunications, energy, insurance, teaching, renting, health)
 * call the same thing, one group a line, as in `judge-lexicon.ts`. Verbs with their particle are written as one word.
 */
export const TRADE_WORDS = `
cancel calloff
return giveback sendback handback
refund payback getback
continue carryon goon keepon proceed remain stay run keep
submit handin hand file
complete fillin fillout
remove takeaway dispose discard
assemble puttogether assembly
register signup
install setup
maintain lookafter
recharge topup
rollback restore revert undo
dropoff deposit handover
pause suspend freeze hold interrupt
move relocate relocation removal
travel trip journey
flight plane airplane aircraft
depart departure takeoff leave
land landing arrival arrive
pushchair stroller buggy pram
bag luggage baggage suitcase trunk
passenger traveller traveler
driver motorist
car vehicle automobile
fuel petrol gas gasoline diesel
room accommodation
guest visitor
meal food dish
restaurant kitchen
rider courier carrier
tip gratuity
treatment therapy procedure
doctor physician practitioner
medicine medication drug
insure insurance insured cover coverage
electricity power energy
consumption usage use
tap faucet
plumber technician fitter
contract agreement
term period duration
exam examination test
grade mark score result
student pupil
degree programme program course
certificate proof evidence attestation
admit admission accept acceptance
reject rejection refuse refusal decline deny turndown
book reserve reservation booking
lend loan borrow
late overdue outstanding
fine penalty fee
session appointment slot
screen display monitor
device gadget appliance
household home house
watch view stream play
backup snapshot copy
host hosting
allowance quota limit
cash money
withdraw withdrawal payout
transfer send payment remit remittance transaction
recipient payee beneficiary addressee
branch office location
stolen theft
lost missing gone mislaid
carrier haulier courier deliverer
locker box compartment
packaging wrapping package
old used former previous earlier
workshop garage
tyre tire
bike bicycle ebike cycle
weigh weight heavy heaviest
size dimension measure measurement
adult grownup
accompany accompanied with
pet animal dog cat
spouse husband wife partner
postpone reschedule move shift
change amend adjust alter update modify correct correction
area zone region territory
inform notify tell alert announce announcement
affect impact influence
automatic itself themselves
manual hand
charge bill debit invoice deduct
price cost rate fare charge fee
travel travelling transport
expense cost
raise increase
lower reduce reduction decrease drop
equal proportion proportional proportionally pro rata
part share portion
half fifty
owner holder
workspace team
activate enable turnon switchon activation
deactivate disable turnoff switchoff
visible apparent appear showup
incoming received
mailbox inbox email
search look find
add additional extra
treatment treat
hidden invisible
missing absent lack
responsible liable responsibility liability duty
entitled eligible qualify entitlement
valid validity effective
permission approval consent authorisation authorization
require need demand
require request ask
collect fetch pickup
forward pass send share
leave deposit drop
stay visit
latest deadline end
early advance ahead beforehand prior
currently present
abroad overseas foreign
internet online web
website site page online
smartphone phone mobile handset
computer pc laptop
picture photo photograph image snapshot
document paperwork
questionnaire form
signature sign
licence license
birthday birth
address residence
job work occupation
company business firm employer organisation organization
staff employee personnel worker
family household relative
friend acquaintance
neighbour neighbor
teacher instructor trainer coach
patient client
child kid children minor
retailer dealer shop vendor seller merchant
manufacturer maker producer
brand make
colour color
quantity amount number volume
speed rate
quality condition
fault defect malfunction
crack break
leak drip
noise sound
heat heating warm
cool cold refrigerate refrigerated chill chilled
clean wash
empty blank
fill full
lid cover
wire cable cord
plug socket outlet
bulb lamp light
lock door
gate entrance
lift elevator
stairs steps
parking park carpark
ground floor storey
garden yard
rent rental hire lease
tenant renter
landlord owner
sell sale resale resell
auction bid
win prize
game match
event concert show
organiser organizer host
performance show
seat place
queue line
vote poll
opinion feedback review
complain complaint
apologise apologize
suggest recommend advise recommendation
advice tip hint
lesson class
lecture seminar
holiday vacation leave
schedule timetable plan
delay wait
stop halt
enter entry access
escape avoid
danger risk hazard
injury accident
emergency urgent
court legal law
tax duty
budget spend
save saving
debt owe
mortgage loan
invest investment
salary wage income
pension retirement
statement summary overview
balance credit
currency money
exchange convert conversion
decimal comma point
digit number figure numeral
percent percentage
average mean
estimate approximate calculate calculation compute assess
consumption use usage
reading value
sort type kind
topic subject
title heading name
list menu
folder directory
archive zip
transmit send submit
upload submit send
synchronise synchronize sync
configure setup settings
role position
deadline date
reason cause
result outcome consequence
benefit advantage perk
drawback disadvantage
difference gap
obtain receive acquire
possess own have
belong own
exempt exemption free
waive exempt
extra additional further supplementary surplus
surcharge extra supplement
bulky large big heavy
tiny small
suitable appropriate fit
adequate sufficient enough
equivalent equal comparable similar
identical same
various different several
separate individual
shared joint common
private personal
official authorised authorized formal
temporary provisional interim
permanent lasting good
reversible undo
nearest closest near
beneath under below
settle clear pay
dispute contest challenge
confirm acknowledge
check verify validate inspect examine
print printout printed
post mail
envelope letter
`
