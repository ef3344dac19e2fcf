/**
 * Written by scripts/condense-wordnet.ts. A meaning a line, numbered from 0: the stems of its words, the numbers (base 36) of
 * its wider meanings, and of those that its words are derived from or to.
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const MEANINGS = `
whole,,b43 99y
organ be,,d6t
life
caus,,bg4 9v3
person individu someon mortal soul,,9sa
anim beast brute creatur,,beg
plant,,bao
food nutrient,,an6
articl
knowledg
motiv need,,bgi
feel,,bnb
locat,,dcl cnq ckm 9bq
shape form
time
space infinit
act,,bgi bfx cq0
group,,aft 9n7
relat,,7po 7kz 7k1 df7 9r4
communic,,ch0 9ug 9t3 9t2
measur quantiti amount,,d8v 9os 9fu 9mm
updat,,9z2 8zo 8zp
accomplish achiev,,d0s bfp
beachhead,m
feat effort exploit,m
masterpiec,m
credit,m
action,,cq0
cours
interact,,cqh
interplay,t
contact,t,9t5
placement,v
interchang,t,cik
play,,ctg ctf af3 aex 8sj
acquir get,,cfp 8x1
caus causat,,bg4 9v3
departur go leav,,bs9 c2r c2j
discoveri find uncov,,bfi 9rt ckl cbv ci4 cko 9jl
disposit,,cpi cgf
hit,o,b0d ah7
implement effectu,,bfv csr
equal equalis,,9bv
exhum disinter
mitzvah mitsvah
propuls actuat,,bfx bgi b78
ralli,o,age ays
recoveri,,ci2
stunt,o,bk4
touch,,an8 an9
perform,m
record,m
arriv reach,m,c33
arriv,,c2e
attain,1g,c31 c2f
advent come,1g,c2e
entranc enter ingress incom,1h,c2t bkf
intrus,1k
registr enrol,1k,cxb cxc
comeback,1h
return homecom,1h,c2c
farewel leavetak part,11,c3w c2r c2s c2k 9ki
disappear,11,9cj
evacu,11,bsk c2q
medevac medivac,1r
desert abandon defect,11,d5d 9kj
abscond decamp,1t
emigr expatri,1a1,9bs
retreat,11
standdown,17n
disengag fallback pullout,1w
debark disembark,1h
board embark,11,c0m
escap flight,,c71 c6z
elus elud,21,c6y buo
clinch,21
dodg,21,c8e
breakout jailbreak gaolbreak prisonbreak,21,c6x
getaway,21,c70 c6z
exodus hegira hejira,21
skedaddl,21
squeak squeaker,m
dispatch shipment,11,byp byy
fulfil,91,das bfp
attain,m,d0s
record,2c
success,2c
win,2e,ckt
blockbust megahit,2e
conquest,2e
coup,2e
failur,,d0z
fail flunk,2j,d0m
default,1fg 2m
loss,2j
frustrat thwart foil,17l,d3a
overturn,2e
backslid laps relaps revert,2j,9at 910
disappoint,2z,bpg
breach,2z,d3y
motiv,,bgi
mistak error fault,,9zm 9ks
error misplay,2j
blot smirch,2t,b8y 9zx
miscalcul misreckon misestim,2t
slip slipup miscu parapraxi,2t,9ks
laps,2t
omiss skip,2t,d6s 9km 9kl
blunder blooper bloomer bungl pratfal foulup fuckup flub botch boner booboo,2t,d0y d3x
ballup ballsup cockup messup,2t,d0y
fumbl muff,30
gaff solec slip gaucheri,30
tripup stumbl misstep,30
tumbl fall,5a4,c01 c8f c0d
acquisit,z,cfp
obtain obtent,z,chm
purchas,36,cfj
repurchas buyback,38,cii
trade,18b,chy
buy purchas,38,cfj
shop,3b,cn9 cn7
viatic viaticus,3b
inherit,36,cmn
procur,36,cho
confisc arrog,z,cjt cjs
impound,z,cjs
impress,z
grant subsid subsidis,17z,cg2 cg1
award,3j
captur seizur,z,cjr
arrest,3l,ao0 ao1
conquest conquer subject,3l,cz2 cjr ahb 9ej
return regain,36,ci2 cme cmd
receipt,z,a36 6y6 cfn
discard,13
auction vendu,19r
rescu deliver save,1b,d2u
redempt salvat,3s,d2v
expiat aton propiti,3t,bp7
liber releas free,m,ctp cto cz3
salvag,3s,d2t
recaptur retak,1b,clw
recaptur,z
perform execut,,bk3
mechan,3z
juggl,np
magic legerdemain thaumaturgi,np,6sm
interpret,np,bij bl5 a6b
play,np 46u,bkt bkw bks
autom mechan mechanis,12n
motor motoris,15
launch,19,b7k b7j
drive,19,c5z b6u
impuls impetus,48,b78
throw,19,b71
hurl,4a,bf7 b6v c5z
toss,4a,b7b bv4 bv5 b7i
pitch,4a
beanbal beaner,4d,b01
fastbal heater hummer,4d
knucklebal knuckler,4d
spitbal spitter,4d
layup,vz
push,19,btn bto
nudg,4j,ap5
pressur press,4j,az8 azc b37
shove,4j,c8a bc2 btm
jostl,4m,btm
pull,19,be1 b39 b6s
haul haulag,4o,b3k b3f b39
towag,4p
tug,4o,buz bco b3g
extirp deracin,4o,ban bhc
pluck,4o
eject,19,c76 8xi
belch burp eruct,z7 4u,8rt
belch,4u
blink wink nictit nictat,z7,8s5 8s8
blush,z7,8xe
spit expector,4u,8xc
vomit emesi disgorg puke,z7 4u,8w4
hematemesi haematemesi,50
hop,19,c8b bzo
leap bounc,19,bzl bv0
send,10,byr b2h aea ac1
transmiss transmitt transmit,54,b2d c7f
remit,55,a71
shoot shot,19,aiq
shoot,57,aiq aiy
fire,57,ain aio
gunfir gunshot,57
skeet trapshoot,58
gunfight gunplay shootout,1cg
contact,1d,an7
wipe,5d,azf c9h aqh
hit strike,1d,b0n b0d apj b00 aiy
bat,vz,b0u
pitch,y
walk pass,m,ah9
best,vz
blast,5f,b04
popfli popup,5f
grounder groundbal,5f,bzo
out,2j
plunk plunker,5f
homer,14,agk
singl bingl,14,b0i
doubl twobagg twobas,14,b0j
tripl threebagg,14,b0k
whack whang,1ck,b13 b0w apn
smack slap,1ck,b16 b0z
knockout kayo,1ck
punch biff,1ck,b12 b0y b11
counterpunch parri,5w
jab,5w,ap2
roundhous,5w
kick,1ck,ay1 ay0 ay3
kiss buss oscul,1d,b1z
grab snap,1d,b2m anv clx c8j b2l
interlock,62,bdr bdv 9bh b75
handl manipul,1d,anr anm
grope,1d,anp d14 aur
audit,qw
autopsi necropsi postmortem,qw
checkup medic,qw
comparison compar,qw,9mz 9my
onceov lookov,qw
tickl,1d
caress,1d,aou
converg,,de1
encount,,c37
loosen laxat,8g,asu 9by 9bx
ground earth,,ata
unti undo unfasten,6f,asu
lick,1d,b22
detect catch espial spot,12,cbu cbv
breakthrough,12
determin find,12,cbv a55 a52 9q4
identif,6l,abm 9r6 9mw abz
diagnosi diagnos,6m,9mi 9mh
resolut solv,6l,9sq 9ls
valid substanti,6l,9ns aar 9nv
support,6p,daa 9ns 9nt
monet monetis,6p
demonet demonetis,90
falsifi disproof refut,6l,9nw 9nx
local localis locat,6l,dcl ckm bk1
influenc,10,9q5
exposur,6v,c92
hypnot mesmer,6v
induc,10,bg0 bfy 9v3
blandish wheedl,6v,9v0 a27
ingrati insinu,6z
choic select,,9oe 9on 9ob
sampl,71
decis,71,abb 9lr 9un a52 9q3 9px
volit will,71,9py
aboutfac voltefac,,9pc
appoint design name,73,crs crr crd
nomin,76,crs crr a26
assign,17y,9t1
move,73,cq0 8so
park,79,bxw
move reloc,,bsj
devic twist,79
trick,7c,d4o
ploy gambit stratagem,79
ruse artific,79
mean,15
instrument tool,7g,coa
road,7g
measur step,79
makeshift stopgap makedo,7g
crutch,7g
salvat,7g
voic,7g,a62
wing,7g
adopt accept,1e7,cot chd 9ws 9rm
elect,71
elect,7s,cs5
vote,,cwm cwk
primari,7r
runoff,7r
vote ballot,71,cwk cwm cwn
reconcili balanc,16,9fe 9fd
cesarean cesarian caesarean caesarian
audibl,o4
touchdown,2e
convers,2e
talli,2e,a70 ah7
chang,,8xy 8y2
schemat schematis
save,,cpp cjj
retrench downsiz,84
decim decimalis
metrif metric
variat,,da6
turn,,8yk
switch shift,,9ie cio 9ai 9i6 8y9
supersedur supersess,8d,csg
supplant displac,8d,csg
replac,,csg 8ze cil
wean ablact
promot,,crw
alter modif adjust,,960 8zn 8y2 bhm
qualif,iy,90s
passag transit,,bwe 9i7 c00
fossil fossilis,8i
meddl tamper
resist opposit,,9vf
reject,,chi 9xd 9p1
avoid shun,8m,9xk 9xq 9xo
avers avert,8n,c44
abandon forsak desert,8m,d5d cgr 9kh
apostasi tergivers,8p
forgo forswear,8m,9wu
nonaccept turndown,8m,chi 9wq
sacrific,,coi clv
boycott,1cs,cww
banish proscript,8m,9wm czh
eject expuls riddanc,8v,cs8 czd b4g
bar blackbal,8w,czi
deport expatri,8v
veto,7v,9wm cxg
end,,9r8 992
complet windup,90,991 d6j cty 9fh 9fg
final finalis,91
graduat,91,cj6 cj7
retir,90,cqp cqo
relinquish,90,cmp cgq b4s
cession cede,95,cmq ch9
breakup,90,cuc
overthrow,90,csa
adjourn,90,99u
dismiss releas sack,90,csb ctp
remov,9a,cse
destruct,90,9au bem bak
kill,9c
ruin wreck,9c,bam bak
raze level demolish,9c,bgz bhb
annihil obliter,9c,96t 9eu
atom atomis,9g
vapor vaporis,9g
kill,90,ave
murder slay,9j,cy8 cy3
bloodsh,9k
suicid,9j
harakiri harikari seppuku,9m
slaughter,9j,avb
massacr carnag,9k,avb 9f9
bloodbath bloodlet bloodsh battu,9p
gass,9j,ai2
shoot,9j,cy9
suffoc asphyxi,9j,bat
choke strangl strangul throttl,9t,bay bax
decapit behead,9j
abolit abolish,90,cu2
liquid,90,cpa
closedown shutdown,90,cu0 cty
layoff,9y,csc
extinguish quench,90
fade,90,9ck cbx 91t
abort,90
miscarriag stillbirth,a2
aborticid feticid,a2
nullif overrid,,d28 d8t 9et
abrog repeal,a7,9wv
cancel,a5,cxq cxp
reciss resciss,a7,9wv
deactiv defus,90
deactiv inactiv,9a
neutral,a5,d1m
regress retrogress,,9at
begin,,bgk 98v 98s cqn bez d6g
constitut establish format,ad,cvi bgm cue 9bg bh7 cu1 bga
introduct debut launch unveil entri,ad,bka
initi,ad,ctx ctz
inaugur startup,ad,bgk ctw crp
initi found origin creation instaur,ad,bfu bmb d7e bez bga cox cu1 bft
instal,ad,bau cqw
kickoff,60 ad
start,l4
resumpt recommenc,ad,98x
scrum scrummag,ad
union unionis,ae
arous rous,,bmr bml
inaugur,5i5,crp
cook cookeri,,bhf bhi 97g
broil grill,ar,97l 97o
fri saut,ar,97k
boil stew simmer,ar,97h
tender tenderis,aw
improv,,914
progress,az,93j 939
forward further,ax,d32
develop,aw,bli 9bo
broaden,az
clean cleans,aw,b8r b8q
scrub scour,b1,aqk 8tw
swab mop,b2,azh
sweep,b1,azi
purg,b1
purg,1g1,9f5
purif,b1,9f4
catharsi katharsi abreact,b5
catharsi katharsi purgat,b5
steril sterilis,b1,8v7
pasteur pasteuris,ba
sanit sanitis,b1
depil epil,b1
shave,bd,8tz
washup bath,bh b1,8tu
dishwash washup,bh
wash lavat,,8tv b8u
soak,bh,bbh
brush,bk
haircar hairdress,rg
shower,bf,8tt
bath,bf
correct,aw,9ar 90u 90v
redress remedi,bn,90v d0e
salv,bo,8wl
retribut,bn
optim optimis,aw
reform,aw,948
amelior melior,aw,914 912
glamor glamoris glamour glamouris
titiv tittiv
human humanis,aw
modern modernis,aw,9bo
renov redevelop overhaul,aw
moral moralis,bs
enhanc sweeten,aw,927
downturn downsw
ventil,aw
repair fix mend,aw,93y
mainten upkeep,c3,ck8
overhaul,c4,9e8 93z
quicki,c3
restor,c3,d2x 8zk
reclam renew rehabilit,c7
reconstruct,c3,bgy 90t
reassembl refabr,c9
rebuild,c9,bgy
book,ou,9ok
degrad debas,,d4x bpj
dehuman dehumanis,cd
anim animalis,cd
barbar barbaris,cd
bastard bastardis,cd
stultif constip deaden,cd
popular popularis vulgar vulgaris,cd,a87
whiten lighten,,94x
blacken darken,,96u 96w
discolor discolour
soil soilur dirti,,b8s
stain spot macul,cn,b8y b8p
submers duck dous,,bbe c0c bzr bbg
drench soak sous,,91g bbe
moisten dampen,,91i ayc
sprinkl sparg,,aya
chew mastic manduct,,amx
mumbl gum,ct,al2
movement,,bsc brt bsj
approach come,,bsa c5d
overshoot waveoff,cw,9qf
progress advanc,,c1n c1k 939 c1s
career,cy
march,cy
walk,,bvt
ambl saunter stroll perambul,d4,bwk bwl
rambl meander,d2,bu7 bu5
walk,dv,bvt
sleepwalk somnambul noctambul,7ef d1
somniloquy somniloqu,7ef
step,,9fw c86 bxg
stride tread,d7,c86 bw9 bwq 9fw c85 bxh
sidestep,d7
hobbl limp,d1,c1t bwi
curvet vault,kv
canter lope,,bz9 bza bz8
gallop,,bzc bze bzb
footstep,d7
hike,d4,bwt bwu
trudg,df,bwv
lurch stumbl stagger,d1,bx6 bx5 bvk
pace,d1,bxh
skip,d1,bzo
strut pranc swagger,d1,bwg
lung,,c5z bsx
march,d1,c1v bwp c7p
plod,d1,bwv
prowl,d1,d8h bwm
shambl shuffl,d1,bwj
run,,bxa
trot lope,,bvm
dash sprint,dq,c5w
crawl creep,,bug
circl,,bw5 c4o
travel,,bs5 bs8
wander rove vagabondag,dv,bu5
tourism touristri,18e,737
drive,dv wm,bxn b79
flight fli,dv,by4 by2 b3e by3 cya
acrobat aerobat stunt,dz,bk4
flyover flybi flypast,dz
glide sailplan soar,dz,bz1 by6
parasail paraglid,e2
touchdown,1h
journey,dv,bs5 bs8
stage,dv
commut,e5
ride,e5,dbp bz2 bz5 c5l bxl bxn
trip,e5,brz
passag,e5,bwe
expedit,e5
explor,eb,9mp
schlep shlep,e5
tour circuit,e5,c7j 737 bs4
pilgrimag,e5
excurs jaunt outing junket,e5,brz
voyag,e5,bs6
way,e5
voyag,dv,bs6
cruis sail,ej,bs6 bye bs7
spaceflight spacefar,eh
sail,dv,bye
seafar sail,ou
boat yacht,dv,byd
commut,dv,c5x
transport transfer transferr,,c78 b28 ch3 b2d b3a
deliveri bring,eq,b2j
relay,er,9t4
carri,eq,dd2 den d3i c7f b3a bdb ae6 92e
pursuit chase pursual follow,,c25 c1x d1j c28
trail track,eu,c28
shadow tail,eu,c28 c27
insert intromiss,,czf b1g 90a aza
cannul canul cannulis canulis intub,ex
instil,ex
enclosur enclos envelop inclosur,ex,90a bbo bc9
pack box,f0,b5f b5a
encas incas,f0,b5g
inject,ex,bc3
rise ascend,,bzv 8su c0v bzt
mount,f4,bwy 9cz
clamber,f5,bwx
soar zoom,f4,byb by8 bz1
rappel abseil
swing vacil,,dep btx btw
return,,c79 c2c
remand,fa,cyw
glide,,bui bum bul c84 bth
flow stream,,c6h c6f c6e
flood overflow,fd,c6t
crawl,,bug
speed hurri,,c5h c5q c5i 9da 9d9
acceler speedup,fg,9d9 9da
scud,fg
shift,,bv7 bu9 bsx bue c2n
motion movement motil,,brr
gestur,fk,a9j
headshak,fk
jab poke thrust,fl,c5z b66 ap0 ap2
evers evert,fk,9as
jerk jolt saccad,fk,bsy buz 8sc bub bco
nod,fk,8ss a3n
stoop,fk,c60
kneel,fk,b9l
pitch,fk,bsx
shuffl make,,b1b
reshuffl,fu
reach stretch,fk,b2o
rotat,fk,c4s
feather,fx,ai0
gyrat whirl,fx,c51 c4x c52
spin twirl twist,fx,c4x c50 awu aok c51
birl logrol,g0
shut close,fk,awo awk
sit,fk,b9e
sit pose,fk,cay
squat,fk,b9k
wind,fx
vibrat quiver,fk,bus btz
wave,fk,bvo
aboutfac,,bw0
shake,fk,but
joggl jiggl,ga,bvd
waggl,fk,btt but bve
careen sway,ft,bue buc c4b btu btw btt bx5
overturn,fk,bw2 bw3
flutter,fk,bu0 bvh bvl bt9
tremor shudder,g7,bur 8sm
outreach,fw
wiggl wriggl squirm,fk,bta bvd
turn,,bvx
divers digress divag,gj,9vr c6b c6a
right,gj
reduct stepdown,,92p 9co 8yv
devit devitalis,gm
extenu mitig palliat,gm,a43
eas easement allevi,gm,8vc bqi 8we
liber liberalis,gp,d6a d69
minim minimis,gm,9zi 9cl a15
deplet,gm,ak6
squeez,4l,b38 b3n
decompress,gp
pulver pulveris,4l,97v 97u azk bcv
extrus expuls,gt
sever,ia,bad
haircut,gm
withhold,gm,cfx
discount,gm,cmw
wilt,gm
dilut,gm,9fp 91w
increas stepup,,95h 8yw 8z3
addit,h3,905
depreci,gm
surg upsurg,h3,byb
fluorid fluoridis,h4
expans enlarg,h3,8yy
dilat,h8,96i
distent distens,h8,96i
escal,h3,95h
maxim maximis,h3,9cm
exagger,h3,d44 9zg
extens,h8,9ht
spray,he
scatter strew,he,ayi c7k c3x c3s ayd
amplif elabor,h3,a7d
annot,h3
subjunct subjoin,h3,avm
accrual accruement,h3,8z2 cgy cly 8za
buildup,hk
reposit wareh,hl,ckd
annex appropri,h3
aggrandiz aggrandis,h3,crw 9hz a7f
exacerb,h3,916
concentr,h3,92y 92j
focal focalis focus,h3,cca 9sn
smash shatter,,97y 97x 983
crack,,b05
chip splinter,,cx3 ar5
explos burst,,96j 96q 96m
percuss,hv
arson incendiar
combin compound,,b42 90j cm9 9b3
commixtur mix,hy,b43 9if b44 9b3 b1b
confluenc conflux merg,hy
homogen homogenis,hy
interspers,hy
unit jointur,hy,d79 99y cx5
coalesc conglutin,i3,9a7 9b3 b41
reunion reunif,i3,cx8 cye
tribal tribalis,i3
open,,bbm awn awl
interrupt disrupt,171,9vn 9gy
dissoci,,cua
divis,,cx0
dissect,ia
atom atomis fragment,ia,988
branch ramif fork,ia,97p 97q
quantiz quantis,ia
fraction,ia,b3w
matchup,14s
detach disengag,,b77 atp
remov remot,,8zv cgi
abstract,ii
ablat extirp excis,ru,8zx
denud strip uncov bare husk,ii,90m
dislodg,ii,b8d
elimin riddanc,ii,cp4 9ev
empti voidanc evacu,ii,9dr 9ds
drain drainag,io,c6r 9dv
rins,ii,b8w
bowdler bowdleris,ii
bowdler bowdleris
censor censorship,ii
expunct expung,ii,b9t 9fa
partit segment,,bah baj 97w c3z
subdivis,iv
translat,,9ap 9an
revis,ix,cuh a9q
rehabilit,c7
refresh recreat,c7,8t1
anneal temper,,96c 96b
defac disfigur mutil
contort,,aww asj
crouch,,c60
hunch,,c47
plicat pleat
protrus jut,,dec
broaden,,96e
activ
practic pattern,,de7 d3j
practic praxi,15
cooper,ja,cta
symbol,ja
custom usag,ja 151,d3j
habit,je,akl
fashion,ja
slaveri slavehold,ja
path,s
embrac,wx,b1l
cuddl nestl snuggl,jj,b1m b1o
hug,jj,bb1 b1l
disregard,ja,9kn 9kq 9ww
exploit victim victimis use,ja,d4k d4e akg
harass molest,ja,boq
maltreat illusag abus,ja,d0b
persecut,jp,d5g
oppress subjug,jq,ctt
bastinado falanga,jq
strappado strapado,jq
cruelti,jp
atroc inhuman,ju
brutal barbar,jv,ahp
outrag,jv,d41
badger worri bedevil,jo,bpq bmy
exasper,ja,bok bqx
teas rib tantal,jo,a06 a0a bpr
divers recreat,,ctf cys
antic prank,,8xl
celebr festiv,,d4v cyo
danc terpsichor,46u,bjv
entertain amus,,cys cyr
eurythmi eurhythmi eurythm eurhythm,fk
merriment
gambl game,ug,ak4 ajp aj4 aj5 aj2
jest joke,,8xk a0c
pastim interest,,cqd
avoc hobbi,ka
sport,oq
gymnast,my
acrobat tumbl,kd
backbend,1c
cartwheel,1c,c4u
handstand,qf
headstand,1c
tumbl,1c
split,1c
straddl,qf,ddl
somersault somerset summersault summerset flip,kj,bt7
swim,my,bvs bzg
bath,kn,bzh
plung,kn,bbe bbf c0c
dive,kn,bzk
float natat,kn,bvs
surf surfboard surfrid,my
box pugil fisticuff,my,b1d b1e
wrestl rassl grappl,my,bb6
ride equit,my
bullfight tauromachi,my
hunt,my,ajb c29
farm,oq,cti
fish sportfish,my,aj7
fish,18e,aj7
followup,,9fj
game
game,5i7
turn
attack,l4
counterattack counterplay,l5
down,l4
bat,l4
ninepin skittl,l2
bocc bocci,l2
goalkeep goali goaltend netkeep,t6
golf,my l2,aji
quoit horsesho,my l2
shuffleboard shovelboard,my l2
shinni shinney
footbal,my
rugbi rugger,lg
basebal,,1l1
goog bosi,4a
basketbal hoop,my l2
tipoff tapoff,ad
jack jackston knucklebon,l2
jackstraw spillikin,l2
leapfrog,l2,bzn
leapfrog,cy
marbl,l2
peekaboo bopeep,l2
twentyon,l2
casino cassino,l2
fantan seven parliament,l2
boodl stop,l2
pinochl pinocl penuchl beziqu,l2
rummi,l2
patienc,l2
canasta meld,lx
domino,l2
checker draught,l2
lotto bingo beano keno,l2
pachisi parchesi parchisi,l2
ticktackto ticktacktoo,l2
wager,k8,ak4 a51
exacta perfecta,m5
parimutuel,m5
merrymak convivi jollif,k3,cyp
jink hijink,m8
revel revelri,m8,cyp
spree fling,17i,cji alk
carous bender toot boozeup,ma
debauch debaucheri saturnalia bacchanalia,ma,d4x
frolic gambol,,bua ctf ctg
flirt flirtat coquetri dallianc toy,me,cun ace
fooleri tomfooleri lunaci,me
meshugaa mishegaa mishegoss,mg
buffooneri clown japeri harlequinad prank,mg,8xl
drolleri waggeri,k9
solemn solemnis,15h,d4v
festiv fete,k3
gala jambore,k3
fair funfair,mp
circus,mp
show,k5,cbf
cabaret floorshow,mp
interlud,mp,bk5
display exhibit show,mp,cbf cas
present demonstr,mp,cbf bk0
demonstr,mp
exhibit,mt,d7w cas
product,mv,cat
rodeo,mv
sport athlet,,bua
nautch nauch,k4
pavan,k4
choreographi,k4
ballet,n1
stomp,k4,bx7
tarantella tarantell,k4
chass sashay,,btd
foxtrot,k4
cotillion cotilion,k4
tango,k4,bvb
countryd contredans contrad,k4
rumba rhumba,k4
hula hulahula,k4
music,,6u4 6u3
percuss,nc
sing vocal,nc np 46u,bl3 bl1
song,nc,bl1 bl3
lullabi cradlesong,nf
whistl,nc,acs
act playact perform,46u,bk6 bke
portray person,ni,9za bkl bkp
aperi mimicri,ni
parodi,nk,bkq
method,ni
mime pantomim,ni,bkr
shtik schtik shtick schtick,ni
perform,mt
ham overact,ni
roleplay,ni
disloc breakdown,fk
commot ruction ruckus rumpus,fk
furor,fk
havoc mayhem,fk
mele scrimmag,fk
excit hullabaloo,fk
upset derang overthrow,fk,bn8
bustl hustl flurri,nt,d2r c7o c5n
hast rush,,c5q 9ed 9ec c5h
scamper scrambl scurri,o0,bvp buh
play,,bxq
complet,o2
play,42e,aex
assist,o2
run,o4
rush,o6
pass,o4
razzledazzl razzl razzmatazz razmataz,o4
stroke shot,o2,ahy
get,oa
serv,oa
let,oc
volley,oa,bd0
fade slice,oa,b0h
drive,oa,b72 b79
putt put,oa,b08 b07
thrash,fk,buv
cinch breez picnic pushov walkov,wb,bv8 9lu
work,,cq7 d62 ct5 cso
job,,ctl cwj
oper procedur,,b89
shine polish,,aq8
housework housekeep
busywork makework
occup busi line,,9jo
career call vocat,oq
special,or,710 70z
special specialis,,9d8
employ work,oq,cso csx
job,1ag
servic,ou
telecommut telework,ou
servic,ou
posit post berth place,oq,afn cnq aga cr2
captainship captainci,oz,6i6 6i5 6t9 6i4
cardinalship cardinal,oz,6i9
chaplainci chaplainship,oz
chieftainci chieftainship,oz,6i7 6pb
commandership commanderi,oz,6jm 6jn
councillorship councilorship,oz
counselorship counsellorship,oz,6ko 6kn 6ff
deanship deaneri,oz
generalship generalci,oz,6oe 6od
legat legateship,oz
magistraci magistratur,oz
pastorship pastor,oz,6l9
prelaci prelatur,oz
presid presidentship,oz,6x2 6x1 6x0 6wz
proconsulship proconsul,oz
professorship chair,oz,6xd
rectorship rector,oz
seigniori seigneuri,oz
trade craft,oq,bh6
bricklay,pi
cabinetwork cabinetri,pl
carpentri woodwork,pi,csq
draft,pi,bid
pilot pilotag,pi,bxt by4
plumb plumberi,pi
potteri,pi
profess,oq
literatur,pq
law,pq,6rq
educ,pq,cr7 9ju
journal,pq,6r8
polit,pq,6wk 6wj
medicin,pq,8wh
write,,a9k
cryptographi code steganographi,px,a9m
handwrit,px
encod encrypt,py,a9m
decod decrypt decipher,py
cabinetmak joineri,pl
pyrotechn pyrotechni,pi
shoemak cobbl,pi
bookkeep clerk,oq,csy
butcheri butcher,18e,avb
labor toil,,cth csk
drudgeri plod donkeywork,q7,cth
effort exert travail,q7,cth cq5
wrestl grappl,q9,bb6
overwork,q7,css
sub substitut,,crm cin
troubl difficulti,q9,czr
strain,q9,akm bpe ajg
exercis workout,q9,8x9 8xa
set,qf
bodybuild musclebuild,qf
weightlift,qh
clean,qi
calisthen callisthen,qf
calisthen callisthen,ja
stretch,qf,8t4
pushup pressup,qf
pullup chinup,qf,c0a
squat,qf,b9k
practic,12j,d43 d3j
quackeri,qq,8se
investig,,9w2 9w9
analysi,qs,9sw
count numer enumer,qs,a6z a6w a6v
detect sleuth,qs,9w1 cbv
examin scrutini,qs,cbq 9pv cab
test,qs,9w3 d17 9w7 9w4
inquiri,qs,9w2
research,qs,9mo
search,qs,9mo
experi,qz,d18
test,r1,d17
scan,qw,auy cbn
survey studi,qw,ccp 9mg 9pu cbh 9ml
test,qw
urinalysi uranalysi,qt 6n
spectroscopi spectrometri,qt
dialysi,qt,97s
apheresi pheresi,r8
hemodialysi haemodialysi,r8
analog,69
contrast,69,dai 9ni
surveil,qs
census nosecount,qu
recount,qu,9wx
care attent tend,,d2n 8wd d2m d2q
brush,rg
eyedrop,sa
treatment,rg,8w7
massag,rj,8vd ap8
therapi,rj,731
electrotherapi galvan,rl
iontophoresi iontotherapi,rl
medic,rl,8wh
appendectomi appendicectomi,ik
cauteri cauter cauteris,ru
curettag curett,ru
disembowel eviscer,ii
enterostomi enterotomi,ru
oper,157
facelift rhytidectomi rhytidoplasti,ru
hemostasi haemostasi hemostasia haemostasia,17n
callosotomi callosectomi,ru
lobotomi leukotomi leucotomi,ru
oophorectomi ovariectomi,ik
orchidectomi orchiectomi,ik
proctoplasti rectoplasti,ru
steril sterilis,ru,8v6
castrat emascul,s4
neuter alter,s2,8v6
tracheostomi tracheotomi,ru
transplant,ru,b8l
justic,zk
administr,ro,8wb
sedat drug,s8,8wi
irrig,rj,8w8
enema clyster,sa
valvotomi valvulotomi,i7
venesect phlebotomi,i7 rj,8wm
physiotherapi physiatr,rl
psychotherapi,rl
radiotherapi actinotherapi,rl
electroshock,rl rm
refriger,rl
digit digitalis,rj
acupunctur stylostixi,rj
acupressur shiatsu,rj
homeopathi homoeopathi,rj
hydropathi hydrotherapi,rj
applic,q7,ari axl
anoint,so,8wk
handl,q7
unload,sq,b5k
pick take,,anz
sew stitch,pi 11v,avn
vasotomi vasosect,i7
paint,so,axj
spatter splash splatter,sv,ay9 aya b92
paper paperhang,so,aro
plaster daub,so,axi
duti
task chore,sz,cre ctl cwj
function offic part role,sz,cqt aga
hat,t1
stead place lieu,t1
behalf,t3
role
posit,t5
catcher,t6,b2l
second,t6
shortstop,t6
third,t6
leftfield,t6
centerfield,t6
rightfield,t6
steal,li,ah6
forward,t6
quarterback,t6,aez
fullback,t6
halfback,t6
homework prep,wb,9jt
lesson,wb
exercis,tk
assign,sz,crd
mission,,6ts
mission charg,tm,cxk cxo 9tk 6ts
errand,e9
wrongdo misconduct
brutal brutalis,tq
trespass encroach violat usurp,tq,d4b c2w d42
trespass,tq,d40
misbehavior misbehaviour misde,tq
mischief mischiefmak deviltri devilri devil rogueri roguish shenanigan,tu,bom
irregular,tu
exhibition immodesti,yg
fetish fetich,yg
pedophilia paedophilia,yg
zoophilia zoophil,yg
indiscret peccadillo,tu
derelict,u3 tq
neglig careless nonperform,,9kl
maling skulk,u3
shirk slack soldier goldbrick,u3,cwr cws 9ko
wast,,amj cjh akd ak8
prodig lavish highlif,u6
wrong,tq,d08
injustic iniqu shabbi,tq
inflict,tq,9tg
transgress evildo,tq,d3v d3y
evil immor wicked iniqu,ub
deviltri devilri,uc
profan desecr blasphemi sacrileg,uc,d42
deprav turpitud,ub
vice,ub
pornographi porno porn erotica,10u
prostitut harlotri whoredom,v7,6xk
profligaci dissip licenti,17i
drink booz crapul,ug,akx
dishonesti knaveri,tq
treacheri betray perfidi,ul,73a d1r
charlatan quackeri,ul
plagiar plagiaris piraci,vd,ck3 6wa
overrefin strain twist,tq,9z6
fib palter,tq
decept dissembl dissimul,tq,d4n a0d
trickeri chicaneri wile shenanigan,ur,agr d4o
fraud duperi hoax puton,us,a0e
scam cozenag,vn,d4e
pretens pretend feign,ur,bkj 9zd
pretend,uv
affect manner affected,uv,d0d
impostur imperson,ur,bkp 9za
fall,v0,d3w
sin,ub,d3v
envi invidia,v0,bri
avaric greed rapac avaritia,v0
wrath,v0,bol boi
gluttoni over gula,v0
lust luxuria,v0,am0
terror terroris,ub
crime,ub,9zo cxy
crime,ub
assault,vh,aho
fraud,v7
hijack highjack,v7,b4n
misdemeanor misdemeanour infract violat infring,v7,d3z d3y
violat infring,tq,d3z dal
foul,vd,ajk
technic,ve
perpetr committ,v7,d56
attempt,v7,aho
racket,wd,6xz
briberi graft,v7,cki
embezzl pecul defalc misappl,vo,cl6
raid,vk,cjv
bunco bunko hustl flimflam,vn,d4o d4e
swindl,va,cp7 d4h agr d4e
larceni theft thieveri thiev steal,v7,cmz cn0
robberi,vo,cmy
heist holdup stickup,vp
treason,v7,73a
dacoiti dakoiti,vp
heist ripoff,vp,d4i
highjack hijack,vp,b4n
piraci buccan,vu,b4n
burglari,v7
housebreak breakin,vw,d4a
experi,we
attempt effort endeavor endeavour,,d13 d15
bid,vz
fling,vz
essay,vz,d13
contribut part share,vz,cm8
strive nisus pain,vz,akm ajg d15
struggl battl,vz,csl
duel,w5
scrambl,w5,b6q b4o
test trial,vz
test trial,vz,d17 9w3
audit tryout,w8,bkd
undertak project task,,cth csk cre bfj bgl
adventur escapad,wb,6ne d2b d29
enterpris endeavor endeavour,wb,d15 6n7
ventur,wb,cq8
speleolog spelaeolog,kb
campaign caus crusad drive movement,we,abn csk bg6 b6u b7n d5t
campaign candidaci candidatur election,wg
reform,wg,948
risk danger,we,aca d29 d2c
chanc,wj,d29
gambl,wj,d29
control
feder federalis,wm
deregul,3v
regular regularis,wm,d01
time,wm
coordin,wq,cuq cup
restrict,wm,czx 92i 92b 92f
possess ownership,wm,6v9 6v8 cfc
retent hold,wt,ckh cf7
storag,wu,cke cka
grasp seiz prehens,wm,anu ao4
clasp clench clutch grip hold,ww,ao7 bb6 aon ao4 aog anu bb1 ao6
aim,wm,ajr ajt
navig pilotag pilot,wm,bxt by4
protect,,aic
shield,x0,aih
guardianship keep safekeep,1ag,cf8 6e6
hand,x2
conserv,x0,ck8
momism overprotect overshield,x0
censor censorship
precaut safeguard,7j,aj0
defens,x0
inocul vaccin,xi
inocul vaccin,x0
variol,xa
patrol,x0,cw3
jujutsu jujitsu jiujitsu,x0
ninjutsu ninjitsu,x0
taichi taichichuan,x0
lock lockup,x0
escort,x0,dem c3h
immun immunis,x0
sensit sensitis,xi,9is
charg tutelag guardianship,x0,6e6 d5x cxo cum
rugged ruggedis,x0
umbrella,12t
waterproof seal,x0
control,7ef,aop
breath,7ef,8rr 9vp
eupnea eupnoea,xp
pant heav,xp,8rx a92
puf huf snort,xt,8s0 8rx
breath,7ef
snore stertor,xp,8st
snuffl sniffl snivel,xp,8s4
wheez,xp,8s1
gasp,xt,a92 8rx
yawn oscit,z7,8s3
consumpt ingest intak uptak,7ef,ak5
eat feed,xz,al9 akp akt
coprophagi coprophagia,y0
shock,z7
fart flatus,z7
swallow deglutit,xz,akv amz
gulp draught swig,y4,an0
gulp,z7,aej an0
feast banquet,y0,alv
geophagi geophagia
graze,y0,bbc bbb be0
savor savour relish degust,y0,cel ami
necrophagia necrophagi,y0
suck suction,xz,bsh aku b94
drink imbib imbibit,xz,akv
gulp swill guzzl,yd,an0
sip,y4,akw
sex,7ef,bmq
concept,yg,8uu
intercours copul coitus coition relat,yg,b1v
fuck screw nooki shtup,yi
mate pair,yg,9it b1v
adulteri fornic,yi,6fa
sodomi buggeri,yg
procreat,yg,8uy 8ux
miscegen crossbreed interbreed,yn
multipl propag,yn,8ux 8uy 8uv
biogenesi biogeni,yp
hybrid hybridis crossbreed interbreed,yk
testcross,yr
contracept,1az
caress cuddl fondl hug kiss neck pet smooch snuggl,yg,b1m aov b1r b1z b1l aou b1o
cunnilingus cunnilinctus,yg
fellatio fellat,yg
soixanteneuf sixtynin,yg
autoerotic autoerot,yg
masturb onan,yy
homosexu homoerotic queer gay,yg
lesbian sapphism,z0
pederasti paederasti,z0 yg
bestial zooerastia zooerasti sodomi,yg
catnap snooz,7ef,8sq
doze drows,7ef,8sq
reaction respons,7ef,9rh
reflex,z6
winc flinch,zb,c5u
miosi myosi,z7
gooseflesh goosebump horripil,z7
startl,z7,bw4
trembl shiver,z7,8sl 8sm bup
cri weep tear,7ef,8vj
snivel,zd,acp
wail bawl,zd,ad2
calcul comput,157,9m0 cjb a5k 9r1
integr,zg
time,zg,9ma 935
subtract minus,zg,9m9
judgment,,a89 9o5 9o1
evalu rate,zk,9nh 9os
estim,zk,9o6
sens,,c8o c8n
look,zn,caa
glanc glimps,zo,c9f ccl
sidegl sidelook,zp
scrutini,zo,cbq 9pv
peek peep,zo,ccl
squint,zo,8s9
stare,zo,8tl cac
gaze,zu,cae cac
glare glower,zu,8tj 8tk
contempl,zu,cck
sightse,zo
observ watch,zo,ca5 ccx cw4 c9e 9sp
monitor,zz,cce
watch,rd,cw4 cbj ca5 cbi
view sight,zo,ccg cbj
listen hear,zn,cd0 d4d ccz
relisten rehear,103
sniff,zn,c9w
educ instruct didact,,9yu cr7 9ju
cours class,106
teach instruct pedagogi,pt
inculc ingrain instil,108,9sd
tutelag tuition tutorship,108,6ja 9yv
lesson,108
propaedeut,107
workshop,107
train groom,,cr6 9ju 9z3
exercis practic,10e,9jz bkn
manual,10f
rehears,10f
rehears,10f,bkn
scrimmag,10f,bko
dramat dramatis,,bjh a98
pageant pageantri
symbol symbolis,,9z7
schemat schematis diagram,,bj1
pictur,,bim
imag tomographi,10o
sonographi echographi ultrasound,10p 157
radioscopi radiolog,10p
film cinematographi,10o,bk2 aa6
take,10s,aa6
creation,,ben bmb bii
mold cast,10u,bhd bj7
needlework needlecraft,pi 11v
record,10u,a9w
construct build,10u,bgw
crenel,10y
assembl,10y,bgs
dismantl disassembl
grade level,10y,auf
product,,cby
overproduct overrun,11g,c6t
output yield,11g,cl3 bf0 beo
capac,11g
cultiv,11g,blm blq
beekeep apicultur,117
farm agricultur husbandri,117,blj
garden horticultur,119,blk
plow plough,117,bln
hydropon aquicultur,119
roundup,119
mine,11g,aun aki
bore drill,11g,b2v
industri manufactur,18e,bgs
devis fashion make,113,bgw bgt bfn ben beg bh4 bgm bf6
mapmak cartographi,11h
manufactur,10u,bgs
format shape,11j,bh7 8yb
metalwork,11k
groov rifl,11k,b3q
design,10u,bfo bfm 9qs
plan,11n,bfm
program,10u,bm2
write authorship pen,10u,bja 74u
draft,11q,bji
dramat dramatis,11q,bjh
novel novelis,11q
realiz actual actualis,10u,bg1
art,10u,6g3
draw draftsmanship,11v
paint,11v 46u,bih big
sculptur,11v 46u,aqv b9w bif
model,11y,bj7
trace,11w,bbu
orchestr,,bjt
invent,10u,bfa bf6
neolog,122,bj9
formul,10u,bf6 a5i a8s bf8
approach,124,cuu
excav dig,10u,aun auo auk cb1
carv,10u,aqu
drill bore,10u,b2v
amniocentesi amnio,157
fetoscopi foetoscopi,157
cut,10u
search hunt,,aut cbr
explor,12c,9mj
forag,12c
frisk,12c
look,12c
quest seek,12c,aut
ransack rummag,12c,av0 av1
usag util utilis exercis,,d43 akn aka akl
misus,12j,90x ake
exploit develop,12j,8zs css akj akg
applic,12j,ddr d3j aka
technolog,12m,6e8
engin,12n pq,9qz
capit capitalis,zm
action
battl conflict fight engag,12q,cqe afw afy
blockad encircl,12q,b81
defens,12q
oper,,ah1
conflict struggl,,afy afw
encount skirmish,1cg,ahw af3
maneuv manoeuvr,12u,ah1
biodefens biodef,12t
mine minelay,12t,ai3
rebellion insurrect revolt rise upris,12v,d58 d5b 6qr
revolut,,6yr d5b
insurg,130
intifada intifadah,130
mutini,130,d5c
combat,12r,afy
hostil belliger,135
violenc forc,,bc7
plunder pillag,,com con bal
rape rapin,138,bal
rustl,vo,ck2
loot robberi,138,com
spoliat spoilat despoil despoli,138,com bal
depred predat,138,an4
campaign,12u,ag1
expedit,13e
mission,12u
sorti salli,12q
support reinforc reenforc,12u,91q
attack onslaught onset onrush,12u,ahk ahm
warfar,12q,ag0
assault,12r
charg,13j,ahs
penetr incurs,13j
blitz blitzkrieg,13j
invas,13n,ai5
infiltr,13n,cul
foray raid maraud,13n,cyx
swoop,13r,b2n
strike,13j,ahx
counterattack countermov,13j,ai1
bomb,13j,aim
bomb,1fw
offenc offens,12u
recc recco recci
scout reconnoit reconnoitr,,ccr
fire,13j,aiu aio ain
barrag bombard shell,140,aiv
fusillad salvo volley burst,140,ayf c3u
scour,12c,auv
cannonad drumfir,140
jihad jehad,w4
measur mensur,,9mm 9os ddg 9fu
calibr,,bcf 95u
tune,147,95v 95t
synchron synchronis,147
fetometri foetometri,146
hydrometri gravimetri,146
hypsometri hypsographi,146
observ,146,cbv 9sp
shade blend,146
diverg
sound,146,9fy
test,146,9w3
subtest,14h
random randomis
formal formalis,,cxr
order,,9na 9t6
scale grade,14l,9na
sequenc,14l,9ne csj
layout,14l
list item itemis,,a6r a6q cxd a6s a6p
inventori stocktak,14p,cxe
stocktak,14q
group,,aft 9n7
classif assort,14s,9n2 9t0
collect assembl aggreg,14s,cly az2 ayp
agglomer,14u
compil,14u,beu cly bew
gather,14u,8za ayp
central centralis,14x,9bi
numismat numismatolog,14u
support,,ao8
continu,,dbr c1s 9vs
prolong protract perpetu lengthen,151,d95 974 dbg
repetit repeat,151,blc a7k
duplic gemin,153,ble
imit,153,blr
persever,151,98y
procedur process,,bhp cur cq6
rigmarol rigamarol,157
routin,157
groov,159
ceremoni
ritual rite,je
worship,,d6q
rite,15b
orgi,15e
poperi papism,ja
ritual,ja
nudism natur,ja
transvest transvestit,ja
servic,15b
church,15k,c7d
chapel,15k
betroth espous,15c,a2o
marriag wed,15c,cyk cyl
bridal espous,15o
penanc,15b
canon canonis,15b,9yh
prayer,15d,9ue
idol idolis,15d,bnx
vener cultism,15d,a2s
idiolatri autolatri,15d
verbolatri grammatolatri,15d
symbolatri symbololatri,15d
gyneolatri gynaeolatri,15d
diabolatri demonolatri,15d
hagiolatri hierolatri,15d
energ activ,,8sz
reviv resurg revit revitalis revivif,5cu,8t1 8zl
vivif invigor,161,bqd 9dh 90h 8t1
present,15b,ciw cj0
conceal hide,,970 cb5 cb8
mask,165,cbc
cover mask,165,cbc aih
buri burial,165,ape
reburi,168
stealth steal,165,buo
locat posit emplac,,c12 b61 bba cnq 9bq
juxtaposit colloc,16b,9n8 b6e
orient,16b
plant,16b,b8h
stay,,dfc d8d bsn 8xq
resid abid,,d8d d97 d9c
occup tenanc,16g,72y 72x 6yo d97
inhabit,16h,d9m d9b
camp bivouack tent,16i,d9l
stop stopov layov,16f,bsu dbj
provis suppli,,cnb all cxt co7
irrig,16l,923
feed aliment,16l,an6 alh al7
fuel refuel,16l,co5 chf chg co4
issu issuanc,16l,cxt
stock,16l
demand,,ab1 9ty
claim,16r,ab3
paus,,9vo d8m
respit,16t,9vo 99u
waver falter,16t,bvl a8u d8k d8m
wait,,d8f
rest repos,,8t3
quiescenc dormanc sleep,16x
leisur,16x
idl loaf,,ctc
delay holdup,,9ee 9eg
postpon defer deferr,171,d8q
adjourn,172,cu6
cunctat shillysh,171,d8p
slowdown,171,9db c1w 9dc 9dd
dallianc dawdl trifl,171
interject interposit interpel,i8,a4r
tarrianc linger,171,c2l
heckl barrack,i8
chastiti celibaci,wm
teetot,wm
fast,wm,am4 am3
inhibit,wm,ctr
clemenc merci
enjoy delect,,brm bqw am7
lament mourn,4ut,bpo
gratif,,bql alj
indulg pamper humor,17h,a0s d49 alj d00
pleas,17h,bqj
orgi bing splurg,17i
interfer,,cvt
sieg besieg beleagu,12s
stop,,dbj bsp 99o d3d
complic,17l,9bd 9be
prevent,17l,9wo cvp
obviat forestal preclus,17p,cvx d3u d7n cvy
save,17p
crush quell stifl,17p,bar 9el ctt 9ej
recus,17p
associ,,d5s cx6
fratern fraternis,17u,cra
affili,17u
decolon decolonis
distribut,,cla ayk
allot apportion apport alloc parcel assign,17y,cgv cx2 ch6 cla
reallot realloc,17z
ration,17z,ch8
parcel portion share,17z,cl9 clb cgv
generos unselfish,17y
give gift,17y,cf3 cm8 cf1 al7
bestow conferr confer,184,cj2
accord,184,cic
welfar,793
dole pogi pogey,187
contribut donat,184,cj1 chk cm8
almsgiv,184
commerc commerci mercantil,192
trade,18b,chy dfg cir cis
lend loan,13
busi,18b
oper,wd,cv8
busi,wd
trade,18g,a49
field,18e
market marketplac,,clm
financ,18e,cg6 cg3
financ fund,18k,cg3
invest,18k,cjo
flotat floatat,18k
cooper,5tm
advertis public,18e,a8h a79 a8j
republ republish,18e
serial serialis,18e
typographi,pi
print,18e
public,18t,bly a81 aeb
unit unitis,18e
agribusi agricultur,18e
ship,18e,b2d byp
haul truck truckag,18x,byx b3k b3f
cartag cart,18y,b3d
freight freightag,18x,byq b5o
ferri,18x
transact deal,,cvb chy chz
affair,192
conveyanc convey,192
lendleas leaselend,192
secular secularis,192
exchang,192,cik
barter swap swop,18b,cio cir
deal trade,192,chy dfg cir cis
rental rent,192,cwg cfk
import,18b,coq
export,18b,cor
market,18b
distribut,18b,cxw
sell merchandis market,18b,cln cis dfd chy chv
traffic,18b,cit ciu
simoni barratri,19g
retail,19f,ci1 dff
sale,19f
divestitur,19j
sell,19r,chy dfd chv
retail,19f,dff ci1
telemarket telesel telecommerc,19f
thermometri,146
vend peddl hawk vendit,19f,clu
viscometri viscosimetri,146
sale,19f
payment defray,18b,cp2 ci8 ci7
amort amortis,19s
overpay,19s
ransom,19s,cii
refund repay,19s,cok ckj
spend disburs outlay,19s,cjf cje
tribut,19s
expend expenditur,19x,cje
amort amortis,gm
migrat,,bsl
sanction,,9xc
govern,,d5l cv1
misgovern misrul,1a3
legisl lawmak,1a3,cwz
viticultur vinicultur,117
enact passag,1a5,cwz cu4
enforc,,d3f d3e
implement,1a8,9fj bfp
imposit inflict,1a8,cm2 9tg
domin,,d92
monopol monopolis,1ab,cfa
accultur encultur
cultiv,1ad
foster fosterag nurtur rear upbring,1ad,d1v a48 d30
duti respons oblig,,czo
imper,1ag
provid,xk
occup,,ai5
manag direct,,cv6 cum
treatment,1ak,cum 9gq
supervis oversight,1ak,cv6 cce
administr dispos,1ak,cud
organ,1an,cvi cue 9qu 9bg bgm
reorgan reorganis shakeup,1ao,cuf cug
permiss permit,1ak,9x0 9wz cv9
certif,1ak,cv9 cvh
accredit,1ar,cxm
deleg releg deput,1ak,crd crn d5r
devolut devolv,1at
channel channelis canal canalis,1ak,bxq b2d bxu
canal canalis,113
prepar readi,,9bj
redeploy redisposit,1ax
plan,1ax,9qb
schedul program,1az,9wk 9wj 9oi
warmup tuneup prolus,1ax
guidanc steer,1ak,bxq cuw
coup putsch takeov,,cjt
restraint,wm
bridl,1b4,92i czz d2z
immobil immobilis,1b4,ana
confin,1b4
suppress curtail,1b4,9ej
pauper pauperis impoverish,,8zt
starvat starv,,aly
appeas calm
pacif mollif,1bb,bmx 95q
placat propiti,1bb,9ur bmx
privat privatis
communiz communis,ae
communiz communis
discrimin favorit favourit,,d03
ableism ablism ablebod,1bh
ageism agism,1bh
fattism fatism,1bh
racism racial,1bh
secular secularis
chauvin antifemin,1bh
mobil mobilis militar militaris,,age afk 94d
arm armament equip,1bo,co9 afh
disarm disarma,1bt,afj afi
conscript muster,1bo,agd 9wf
levi,1br,agf
demobil demobilis
normal normalis
stabil stabilis,1bu,94f 94h
styliz stylis,1bu
punish penalti penal penalis,,cz9
beat thrash lick drub trounc whack,1bx,b13 b0o b14 azu
castig chastis,1bx,9yl
imprison,1bx,cyw
whip tan flog lash flagel,1by,b0q b0o
execut,1bx,cy5 6na
stone lapid,1bx,avd
decapit behead,1c2
committ consign,1b7,cov cox
exchang
tradeoff,1c6
submiss,,ahi a24 9o0
obedi obeis,1c8,d24
strife,12v
countercurr crosscurr,1ca
competit rivalri,,ahu aew
contest,1cc,a1h
opposit,,afx dgf af1
disput contravent,,d3z 9ve
fight combat,12v,9ve afy afw
shock,1cg
hassl scuffl tussl dogfight,1cg,b6q
duel,1cg,aht
blow,fk
fistfight fisticuff slugfest,1cg,af6
stab thrust,1ck,c5z ap1 ap6
lung passado,1cm
thump,1ck,b0y
wallop,1ck,b13
batter bang,1cg
affray fray,1cg
protest object,,d0h dgt 9xe
rebellion,,d59
demonstr,1cs
disobedi noncompli,,d25
lawsuit suit case caus causa,1cx,d55
proceed,,cq6
adopt,1cx,9bp
appeal,1cx,cz5
present notif
natur naturalis,1cx
judgment,,czc
convict sentenc,1d2,a45 a44
arbitr arbitra,1d2,9uj
opinion rule,1d2,a8a
umpirag offici refere,,aga
find,1d2,a8a
evict dispossess
legal legalis legitim,,cxz a3i
ordeal,1cx
prosecut,1cx,d54 d52
hear,1cx
divorc,,cyn
integr desegreg,,cy1 9er
cooper,,cta
conform complianc abid,1df,d23 da8
line,1dg
keep,1dg,d4w
collabor coaction,1df,cta
collabor quisling,1df,ctb
compromis,1df,ac8 ac7
concurr,1df
reconcili rapproch,1df,9uq
commit allegi,1df,a2s
devot,1do,a2s
assist help,,8wd dg0 d2g d1y
recours,1dq,d5u
thank,1dq
relief succor succour ministr,1dq,d2l d2h
lift,1dq
servic,1dq
boost encourag,1dq,d32 96s
consol comfort,1dt,bqh
support,1dq,a3e 9xa cw0
adher,1dy,d1s
kabbal cabal,1dz
tradit,1dz,739
back patronag,1e7,d35 d37 cw0 cg5
advocaci protagon,1dy,9ys
urg,1e3,a0q
auspic aegi,1dy
sponsorship,1dy,6vl
bless approv,1dy,9xb
reassur,1dy,bmz ab7
support,,cgb
sustent sustain upkeep,1e9,alp an3 dbg
employ,,cst
book,1eb,cz7 9wl
ador idol idolis,1e7,bnx
ideal glorif,1e7
reward,1e7,9w5
disparag disprais,zk
aspers calumni slander defam denigr,4nl,9zx
behavior conduct do,,d0c
aggrav provoc,1ei,boq bom bqx
exacerb,jz,bqx
bulli intimid,1ei,bqv bo6
terror terroris frighten,1el,bo0
twit taunt,1ej,a06
condemn,zk,a0h
stigmat stigmatis brand,zk,czu
offens,1ei,box
deris ridicul,1eq,a0a a0b
mock,1er,a02
insol,1eq
insult affront,1eq,9zz
scandal scandalis,1eu,bq9
rebuff slight,1eq,9kr 9wt
snub,1ew,9kr ae0
favor,,cvz cwu
forgiv pardon,,a42
polit civil
courtesi,1f0
gestur,4sq
attent,1f1
gather,,d66 cu7
mobil mobilis,1f4,age 94d
ralli,1f5
meet,1f4,cyf cu7
assign tryst,1f9
rendezv,1f7,cyg
session,1f7
social socialis,1f7
visit,1f7
visit,1f7,cyh
attend,,d6p
appear,1fe
absenc,,9c5
truanci hooki
retali reveng,,ajy ajx
vengeanc payback,1fi,ajz
repris,1fi
warfar,12v
consolid integr,hy,9er 9eq 92t 92s
central centralis,1fm,9bi
amalgam merger unit,1fm,92v 99y
particip involv,,db9 cvo af8 cqd
intervent intercess,1fp,9uj d1t
mediat intermedi,1fq,9uj
annul invalid,97
vindic exoner,1g1
strike,1cs,ct1
unsnarl untangl extric,3v,bc4 dbb b47 8u1
sabotag,9c,d26
extermin liquid,9c
holocaust,9c
toss,k8,bv3
ambush ambuscad,13j,aj1 aj8
clear,3v
stupid betis folli imbecil,2t
admiss admitt,1k,czf
matricul matric,1g3,cxa
renew,153,bf5
vandal hooligan,tv 9c
amend,bn,a9r
shootdown,9k
transmut,,9an
colon colonis settlement,ae,9bq
resettl reloc,eq
dismount,90,bz6
radiat,1ge,dbw
emiss eman,,8rw 8xj
discharg vent,1ge,9fr
vacat,a6,9wv
harmon harmonis,ne,9fc
hum,ne,adr
winnow sift,14s,b3x
inton,ne,adf
psalmodi hymnodi,ne
singalong singsong,ne,c8c adg
solfeg solfeggio,ne
solmiz solfeg solfeggio,ne
leadership lead,,6ei
helm,1gp
lead,1gp,9xv bl8 cuy
pounc,53,c67
revok reneg,2t
awaken waken,ap,8sv 8sw
buzz,,ddn
immobil immobilis,x0,ana
excit,ap,bmr 9g8
hairrais chiller,1gx
incit,ap,a08 ap3
stimul,ap,9v3
galvan galvanis,1h0,br0
deforest disforest,il
withdraw,ii,cmg
spoil,tq,d0y 9f7
swerv veer,gj,c43
recruit enlist,m,agd chs agf
smooth,m,aqp
refer,,a1z byv
emphas accent accentu,,aat aau
proclam,,a0y a8l a8n
social socialis
stabil stabilis,aw,aof
vulgar vulgaris,cd
abatti abati
abattoir butcheri shambl slaughterhous,1qe,avb
abortifaci aborticid
abrad,,aql
abstract,2kq
acceler throttl,,8zu 9da
acceler throttl,2m2,8zu 9da
access approach,36e
accessori appurten supplement,1vy,avm cof d9k
accessori accoutr accouter
ace,1sl
acetanilid,1io
acetphenetidin phenacetin,1io
acid batteryacid superman
adapt adaptor,,966
total totalis,2fy
addit addon improv,1vy,914 cn4
addit,1hu
admixtur intermixtur,2bk,b44
aerat,1jd
aglet aiglet aiguilett,1pd
aglet aiglet,2ut
aigrett aigret,1yn
aircraft,1xa
carrier flattop,2v7,b3a
airdock hangar
airfoil aerofoil
airway,2lm
airplan aeroplan plane,1i1
airport airdrom aerodrom drome,22w
airship dirig,1i1
airstrip strip,22w
aisl,2ln
aisl,2lm
alarm
album,1on
alley alleyway,2zc
alo,2pe
altarpiec reredo,2ll
ambul,1se
aminopyrin amidopyrin,1io
ammunit ammo,36i
amphitheat amphitheatr coliseum,2y5
amphitheat amphitheatr
amulet talisman
analept,2yt
analges anodyn painkil
analyz analys,,9me 9mg 9sw
anchor,2a8,au6
andiron firedog dogiron
android humanoid,1kh
anesthet anaesthet
angiotensin angiotonin,68y
anklet bobbysock,2x4
annex,1hu
annulet bandelet bandelett bandlet,2id
anod,21v
anod,31z
antenna aerial
anteroom antechamb hall foyer lobbi vestibul,2s6
antiaircraft pompom ackack,27w
antibacteri bactericid
anticoagul decoagul
anticonvuls antiepilept
antidot counterpoison,2r1
antifung fungicid antimycot
antipyret febrifug
antiqu,,93k cna
antisept
antispasmod spasmolyt
apart,2as
apparatus setup
apparel cloth,,8u8 8ui 8ud
applianc contrapt contriv gadget gizmo gismo widget
applic applier,,axl
aps apsi,223
aqualung scuba
araroba chrysarobin
arbour bower pergola
arcad colonnad
architectur,1qe
arctic galosh golosh gumsho,253
argyl,1yx
argyl,27j
armchair,1tr
armor armour,2p3,coe
arquebus harquebus hackbut hagbut,241
raiment regalia,,8ui
arrow,2ow
arsenal armori armouri,36i
art,,6g3
arteri,328
artilleri ordnanc,36i,aiw
ashcan wastebin ashbin dustbin,1ni
aspergil aspersorium
assegai assagai,2xj
assembl,2fy
astring styptic
athenaeum atheneum,2et
suspensor jockstrap jock
atmomet evaporomet
atom atomis sprayer nebul nebulis,,ay4 ay8
attach,1hu
attir garb dress,,8ua 8ui 8u9
audiomet sonomet
auger gimlet wimbl,20w
autoclav steril sterilis,,8v7
autogiro autogyro gyroplan,1i1
autoload selfload,241
automat,2n7 1ke
automat,1ke
automaton robot golem
avenu boulevard,2zc
aviari volari,1qe
awn sunshad sunblind,2v2
axe,,aqz
perambul pram stroller pushchair,,btn
backdrop backcloth,2tg
back,2el,9bm awf
backpack knapsack packsack rucksack haversack,1kt
backspac,1lg
backstitch,2yu,avr
backyard,37w
bag
suitcas,1kx
handbag purs
bagatell fluff fripperi frivol
baggag luggag,1t0,b3i
bait decoy,,9vv d4s
bakeri bakeshop bakehous,37r 2ve
baldric baldrick,1n6
ball
balloon,1i1,byh
balloon,2nk
ballpark park,2y5
ballpoint ballpen,2m7
ballroom,2s6
band stripe,1yn
bandag,,8wg
bandanna bandana,28i
bandol bandoli,1n6
bangl baubl gaud gewgaw fallal trinket,1yn
banner,249
bannist banist balustrad balust handrail,1ls
banyan banian,2c5
baptistri baptisteri font,1m5
bar
bar,1wy
barbel,36o
barbican barbacan,331
barbit veron barbiton,2u3
barg flatboat,1o5,byn
barn,1qe
barnyard,223
barrel cask,,b6h
barrel,348
barrelhous honkytonk,1lt
barricad,1ls,ai8 ai9 b50
barrier,2jy
barroom saloon ginmil taproom,2s6
base pedest stand
base
base,22w
basebal,1l1
lumber,1v3
infield,683
glove mitt
baseboard mopboard,2id
basement cellar,24p
basement,308
basic stapl
basin
basket handbasket
basketbal,1l1
sousaphon tuba,1ph
bast tack,2yu,avv
bastion citadel
bathhous bagnio,1qe
bathrob,2rz
bathroom,2s6
bathymet bathomet
bathyscaph bathyscap,1jd
baton,2s2
bat batten,2km
battleax,1q1
battlement crenel,2qe
battleship battlewagon,2v7
bayonet,2dg,ap7
bazaar bazar,2ve
bazaar bazar,2gn
lighthous pharo,331
bead beadwork astrag,2id
bead beadwork,1yn
beam,2ms
beani,1s7
bearskin busbi shako,28w
bed,25p,cny b68
bed,686
bedcloth bed
madhous nuthous sanatorium,2al
bedroom bedchamb,2s6
bedsitt bedsit,1jc
bedspread bedcov counterpan,1mw
bedstead bedfram,25p
hive,,cm0
beeper pager,,9tw cdo
bell,,atk
bellarmin longbeard greybeard,1ov
belt,1hn,axq
belt,7ng
beltway bypass ringway,29u,9xn
bench,2ty
bunk,1mu,cnx
bevel chamfer,21n,bc0 asa buc
bicorn,28w
bicycl bike,,6lc bxz
skag scag
bikini twopiec,30g
eyeshad visor vizor
billboard hoard,2vz
bin,,b5z
cover,2p3,and aw0
bind,2uk
bioweapon bioarm,36h
biretta berretta birretta,1s7
blackboard chalkboard
blackjack cosh,1o2
blanket cover,1mw
blender liquid liquidis,34z,b44
blimp sausag,1i8
screen,2p3,aih
blind,2tn
impass,328
block
blockad,2jy,b50 ai7
blockag stoppag,2jy,b52
bloomer pant drawer knicker,34o
blowgun blowpip blowtub,348
blowtorch blowlamp,1jd,9af
blowtub blowpip,348
bludgeon,1v3,czm b1j
board
board
boat,35c,byd
boater leghorn,28w
bobber bobfloat,,bsz
bobbin spool,,b83
bobsl bobsleigh,2wn,by1
bobsl bobsleigh,2wn,by1
bogi,1i1
bollard bitt,2og
bologram bolograph,2qq
bolo bola,2j6
bolster,2mz,aod
bolt,1lg
bomb,36i,aim
bombardon bombard,2jw
bomber,1i6 1i1,aim
bombproof,1tv,8zh
bone castanet clapper
bonnet,28w,8uf
book volum,2ov,4ej
bookcas,25p
bookshelf,2uz
bookshop bookstor bookstal,2ve
boot,253
boote booti,2wq
booth stall kiosk,2s6
booth,30s
bottl,,ckg b6f
freighter merchantman,2v7,byq b5o
boull boul buhl,1yn
bouquet corsag posi nosegay,5r7 1yn
bow,2yq
fore prow,25k
bowknot,2do
string
bowti,2j6
box,,b5f
loge,1vw
boxcar,1sf
brace,,aoe
brace,,aoe aof
suspend gallus,,b56
bracelet bangl,2cg
bracer armguard,2p3
bradawl pricker,,b2q
braid,340,bhz b7v
brake,,bsw bsv
skid,,btk
brake,1pe
brass
plaqu,2h4
brassier bandeau,34o
knuck knuckl,36h
brazier brasier,29e
breadbin breadbox
breakwat groyn seawal jetti,1ls
breastplat aegi egi,2v4
breathalyz breathalys
breechcloth breechclout loincloth,265
breech knickerbock knicker,342
knickknack nicknack knickknackeri whatnot,1y3
brick
brickyard brickfield,37s
bridg,,bwd ath
bridg,1um
bridl,26i,att adu
briefcas,1t0
briquett briquet,1nv
bristl,8jg
broadax,1kl
broadcast spreader,,c7k b6b
brogan brogu clodhopp,2va
bronz,2tq
brooch broach breastpin,2n1,b9s
broom,,azi
brush,,aq5 aq4
buckboard,1ss
bucket pail,,b6g b26
buckl,23d,b9r
buffet,25p
buggi roadster,1ss
bugl,1ph,bkv
build edific
bulldoz dozer,336
bullet slug,2ow
bullet,33b
bullfight corrida,2xm
bullhorn loudhail,2fn
bundl sheaf,2kl,b5d b5h
bung spile,2ns
bungalow cottag,2aq
bunk,1mu
bunker,2jx,b0a
bunsen etna,1jd
burett buret
sepulch sepulchr sepultur,27f 1tv
barrow tumulus,2iq
burqa burka,265
burlap gunni,2sn
burnous burnoos,265
autobus charabanc doubledeck jitney motorbus motorcoach omnibus,,byl byj
butt,28j
button,23d,axw axv
buttress,308
byproduct spinoff,2ov
byway bypath byroad,2rv
taxi taxicab,1se,byi
cabriolet,1ss
cab,1vw
cabana,31v
cabaret nightclub nightspot,22g
cabin,1vw,aty
cabin,2aq
cabinet,25p
locker,1vw
cabl line
cafe coffeehous,2r8
cafeteria,2r8
caftan kaftan,265
caftan kaftan,20u
cage coop,223,cyz
cake,1nv
calash calech,2s5
calash calech,296
caldron cauldron,2oi
calip callip
calk calkin
calpac calpack kalpac,1s7
camail aventail ventail,296
camisol underbodic,34o
camouflag camo,22t
camp encamp canton bivouac,2fb,d9l d9i
camp,2as,d9l
camp,2bp
campanil belfri,331
can,,91e
candelabrum candelabra,29y
candl,2e0
cane,2yq
canist cannist,,91e
cannabi marijuana marihuana ganja
cannon,1jy,6g1 aip
cannon,27w,6g1
canteen,24i
canteen,2ve
canva,22t
canva,2kq
cap,296
capacitor capacit condens
caparison trap,26i
cape,265
capillari,348
capston copeston,2z1
capsul,2mw,bbp
auto automobil motorcar,,6sk bxm
railcar
carabin karabin,2ac 23d
caraf decant,1ov,c6n
caravansari caravanserai khan,2am
carbin,2rm
carburetor carburettor
card,8ko
cargo lade freight load payload shipment consign,2h9,byp b5q b5o
carousel carrousel roundabout whirligig,2rk
carousel carrousel,1we
underlay,2km
carrack carack,35c
carrel cubicl,223
carriag equipag
carrier,,b3a
carryal holdal tote,1kt,b3i
cart,35l,b3d
cartouch,1sx
cartridg,1ij
cartwheel,36u
carv,2tq
case,,b5g
showcas vitrin,,b5g
casquet casquetel
caster castor
arbalest arbalist ballista bricol mangonel onag trebuchet trebucket,,b7l
catapult launcher,,b7j b7l
cathedr,1uh
cathedr duomo,1uh
cathet,348
cathod,21v
cathod,31y
cauteri cauter
saber sabr,30m
ceil,2vw
cell,1vx
cello violoncello,1p2
censer thuribl
center,1qe
centerboard centreboard,2ng
centerfield center,683
centerpiec centrepiec,1yn
central,37r
centrifug extractor separ,1jd,b3u c4y
cesspool cesspit,315 2o8
chachka tsatsk tshatshk tchotchk,1vl
chador chadar chaddar chuddar,295
chain,1w5,at0
chair,2ty
chais shay,1ss
chais dayb,1tr
chalic goblet,1xw
chamber,223,d9q
chamberpot potti
chancel bema
chandeli pendant pendent
chanfron chamfron testier frontstal,2v4
channel,2lm
chapel,1qe
charcoal fusain,,bj0
chart,2gk,9qx
chemis shimmi teddi,34o
chest,1p4
bureau dresser,25p
coop hencoop henhous,1qe
chiffoni commod,1u6
chime gong
chimney,2lm
china,34z
chisel,,ar4
choke,,8zu
ruff ruffl,1vk,baw
chokey choki,2os
chrism chrisom,2k3
church,1qe,c7d
chute slideway,27z
cigar,32k
cigarett cigaret,32k
cinch girth,26i,au0
circuit
plugin addin,1um
cittern cithern cither citol gittern,27v
civi civvi
clamp,,awh
clamshel grappl,1q9
clasp,23d,b9s b9r
classroom schoolroom,2s6
cleanser cleaner,8jk,b8q
clerestori clearstori,379
clinch clench,7ng,awj
cloakroom coatroom,2s6
clock,32h,9fx
clog,29v,b51 904
clog geta patten sabot,253
closeup,2ml
cloth vestur wear wearabl habili,,8uh 8uo 8ut 8us 8ui
club,2yq,b1j
clubhous club,1qe
coalbin coalhol,1ni
coat,265,8uq
coat,,arc ari
arm blazon blazonri,21z
coatrack hatrack,2pv
coax,1rb,9v0
cobbl cobbleston sett,2z1
cobweb gossam,8jg
cockpit,1vw
cockpit,223
coffer caisson lacunar,2l3
coffin casket,1p4,b67
coil volut helix,,c52 b86
coland cullend,23x
collag montag,2mr
collar neckband,2zj,ao3 ao2
collect,1y3
colorimet tintomet
color colour,249
color colour,21z
colter coulter
columbarium cinerarium,223
column,348
comb,,bcy 8u1
combin,2fy
commut,33b,c5x
compact,1t0
compart,2s6
compart,7ov
compon constitu element,2lk,d77
comput,2fy,9m0
condom prophylact,1w9
condominium condo,21h
cone,,bc1
confectioneri confectionari,2ve
cong conge,2id
connect connector,,ax3
conservatori conservatoir,2tj
contain,,dd2
contrabassoon contrafagotto
contracept
conventicl meetinghous,1qe
convert convertor,,8xo 9ak
convert,1se
transport,,b2d byw
convey conveyor,1n7,b3a c78
cool,,9a1
cope,265
copi,2r4,blr
corbiestep,2yl
cord,2f2,asx
cord corduroy,342
corner,2bx,bw1
corner nook,,bxv
cornet trumpet,1ph,bla
cornic valanc pelmet
correct restor
corridor,2ln
corselet corslet,1jr
corset stay,34o
costum,1k9
costum,1k9
cosi cozi
cotton,22t
couch,2kp 1v7
counter,30s
counter,,a6w
counterbor countersink
counterpart similitud,21d,da0
counterweight counterbal counterpois equal equalis,36n,9bv dah dau
coupl coupler,,atm
court,64s
court courtroom,2s6
cowbarn cowsh cowhous byre,1lm
corral,2m8,bd7
crackl cracklewar,1ub
cradl,25p,aoj btv
craft
crampon crampoon,2xs,bwy
crampon crampoon,27d
ointment emolli,,axn
creation,,ben bmb
credenza credenc,1qb
crematori crematorium,1tv
crematori crematorium,2ig
crenel crenell,7ov
crib,25p
cringl eyelet loop grommet grummet,23d
crochet,2j8,bhw
crockeri dishwar,8
crowbar,1lg,bcq
crucifix rood roodtre,21z,cy7
cruet crewet,1ov
crusher,,bct 989
crutch,2y6
crystal,1vy
cubbi cubbyhol snuggeri snug,2s6
cubbyhol pigeonhol,1vx
cuff turnup,24e,asc
cup,1xm,90b
cupboard closet
curb kerb,21n,atu
curb,26i
curbsid,2lv
curbston kerbston,2z1
curett curet
curio curios oddment
curler crimper,,b80
curtain drape draperi,1ns,cpd
cushion,2el
customhous customshous,1qe
custommad custombuilt,2c4
cutla cutlass,30m
cyma cymatium,2id
dai podium pulpit rostrum ambo soapbox,2ni
dike dyke,1ls,b4y
dampen moisten,,91i
dart,2nm
dart,2ow
dashboard fascia
dashiki daishiki,2v8
daybook ledger,1on
deathb,1mu
decal decalcomania,1yx 8ko
deck,2ni
deck,2kl
decor ornament,,bi1 dgl
deepfreez freezer,2qv
defrost deicer,29e
delicatessen deli,2ve
delin limn,20p,dg1 bis bbu
denim dungare jean,22t
densimet densitomet
deodor deodour
depilatori depil epil
depositori depositari repositori,22w
design pattern,1yn,bfo
desk,30s
detector sensor,,c8n cbv
detector demodul,2qr
deterg,1uu
two,1sl
diagram,20p,bj1
dial,25k
diaper nappi napkin,265
diari,1on,6m3
dibbl dibber
dideoxyinosin didanosin
dice,1nv,aj3 aqw
dickey dicki shirtfront,2bm
dickey dicki dickeyseat dickieseat dickyseat,2tx
dicumarol dicoumarol,1j4
diffus diffusor,,aoz
diffus diffusor,2ng,aoz
dig domicili lodg,2fb,d9h cwd
digit digitis,1wb
dime,1ym
dinghi dori rowboat,1o5
dinki dinkey
formal,276 256
tuxedo,256
dipol,1j0
dipper,,ama bbe
disco discothequ,1l6
disguis,1k9,cc2
dish,1xm,ala
dishrag dishcloth,2ms 22t
disinfect germicid antimicrob antimicrobi
disk,2ng
diskett floppi
ditch
divan,2x6
dowser waterfind,2yq
dock,223
document,2r4
doodad doohickey doojigg gimmick gizmo gismo gubbin thingamabob thingumabob thingmabob thingamajig thingumajig thingmajig thingummi whatsi widget,2zs
doili doyley doyli,215
dolmen cromlech,2h4
door,1ls
doorbel bell buzzer,2ph,cdj
doorfram doorcas
doorjamb doorpost,34x
doorknob doorhandl,2dk
doorsil doorstep,2w4
doorstop doorstopp
doorway door,228
dooryard,37w
dormitori dorm hall,2fb 1qe
dormitori,1my
dose dosag,,8wi
dosemet dosimet
dossal dossel,1yn
doubleprop twinprop,1i6
dovecot columbarium columbari,2v2
dowel joggl,23d
drain,348
draperi,22t
lot,,af0 9oc
drawer,,c1r
drawer underdraw short boxer boxershort,34o
draw,2r4,biv bbu
leader,2h9
drawknif drawshav,2df
dray camion,1sv
dreadnought dreadnaught,1mk
dress
tailcoat tail,256
drill,,b2v
dripston hoodmold hoodmould
driveway drive,2rv,bxn bxl
droshki droski,1ss
drug,,6vy amw 8wi
drugstor pharmaci,2ve
drum membranophon tympan,,bl6
sander smoother,2fy,aqp az6
dryer drier,,91j 91k
drygood
duffel duffl,22t
duffel duffl,1kt
dugout,2v1
dugout pirogu,1o5
dumbbel,36o
dumper tipper,343,c4e
dungeon,2s6
duplic,1wh,ble
duplic copier,1jd,ble
dustcloth dustrag,2ms 22t,aq6
duster gaberdin smock
dwell home domicil abod habit,2as,cwe d9b
dynamit,22k,96n
dynamomet ergomet
earflap earlap,24e
earphon earpiec headphon,33g
easel,2pu
edg,2vw,cpt
effigi simulacrum,2r4,bfb
eggbeat eggwhisk,34z
eiderdown duvet,1mw
elast,22t
elbow,2u1
electr,1se
blower,236
electrod
elev,,c08
elev,1i4
embank,2iq
emblem,1yx
embroideri fancywork,2j8,bhn
emet vomit nauseant,2r1,ceq 8w4
empti,,9dq 9ds
enclosur,,de4 bbo
remnant oddment,2ms 22t,d8e
output,2ov,beo
energ energis
engin,2in,6n6
entranc entranceway entryway,1hl,c2t
entrench intrench
envelop,37u
epaulet epaulett,1yn
equal equalis
equip,,co9
escarp scarp
esophagoscop oesophagoscop
establish
etamin,22t
etcetera,2zs
exhaust,30q
explos
export,,cor
express limit
expressway freeway motorway pike superhighway throughway thruway,29u
duplic,,ble
eyecup eyebath
eyelet eyehol,29z
eyelot eyewash collyrium,2r1
eyepiec ocular,2er
fabric cloth materi textil
facad,25k
face,309
facil instal,,bav
face,2f6
face veneer,1v7
facsimil,21e
facsimil autotyp,1wh
factori mill manufactori,2nf
fagot faggot,1qk
fagot faggot,220
fake sham postich,2ba,9zd 9zf d4r bgv
fallboard,2p3
fan,,buf
masquerad,1wt 1zp,cbd
fanjet turbojet turbofan,227
fanjet turbofan turbojet,2ce
farm,37r,cti blj
farmhous,2aq
farmplac farmstead,23a
fasten holdfast fix,,ax7 awi awd
faucet spigot
fedora homburg trilbi,28w
feedlot,1qe
fell,2tt,avu
fello felli,2ac
fenc,1ls,bcc aij
fender cowcatch
ferrul collet,2p3
ferri ferryboat,1o5
fetoscop foetoscop,2yp
fetter hobbl,2ul,at5 asz
tarboosh,1s7
fiberboard fibreboard,35v
spare,36u
fighter,1i6 1i1,afx afw
figur,2i7
figurin statuett,23t,2yh
filigre filagre fillagre,1yn
film,,bk2 aa6
filter,,b3t
escutcheon scutcheon,2p3
fingerstal,2ut
fire,244,9ae
firearm piec smallarm,27w
firecrack banger,245,ce4 cdn
extinguish asphyxi
fireplac hearth,223
firework pyrotechn,22k
fisheri piscari,37r,aj7
fit,1hm
fix trim,1hm
flag,21z,aci
flagpol flagstaff,2y6
flail,,b14
flannel,22t
gabardin tweed,342
flap
photoflash flashgun flashbulb,2e0
flashboard,1o4
flashlight,2e0
flask,1ov
flat,1p4
flatcar flatb,1sf
flight,2yb
flintlock firelock,241
flood floodlight photoflood,2ev
floor,309,b0r
floor storey stori
flophous dosshous,2aq 2fb
florist,2ve
flotsam jetsam,2lk
flugelhorn fluegelhorn,1ph
fluoroscop roentgenoscop,1jd
foil,,aw2
sheepfold sheepcot,2m8
folder falderol gimcrackeri gimcrack nonsens trumperi,1yn
foliag,1yn
followup,37n,9fj
footbal,1l1
footbridg overcross,1pv
footstool footrest tuffet,2z2
footwear footgear
forg smithi,37r,bi0
forg,1tv
formalwear eveningwear,1k9
format,3lb,bh7 8yb
fortress fort,,bds ak2 c3b
base foot groundwork substructur understructur,308
foundri metalwork,231
fourspot four,1sl 1nv 1z9
fraction,2lk
frail,1m6
frame,,a8t bc8
frame,2ml
rattler,33b
friez,22t
friez,1yn
flounc ruffl furbelow,1yn
front,2vw,af2
frontlet frontal,1yn
frypan skillet,2kz
funnel,34z,b2x
furnish trap,1hn
furnitur,,cnv
furrow,1zv,as9
fuse fuze primer prime,2ex,9bn aiz
fuse,,aiz
fuse fuze
gag,,ast cee
caboos cookhous,2db
gallowstre gibbet gallous
gamp brolli,34m
gangplank gangboard gangway,251
gantri gauntri
crack,,bcr
garag,1qe,ckf
garag,2ve
garden,686,blk
garden,37w,blk
garment,,8ui
garrison fort,2hm,ak2 c3b bds afh afo
garrot garott garrott
gasmask respir,2p3
gate,1ls,cpe
gate,1um
gatepost,2og
gather,2uk,avs
gaug gage,,a53
gauntlet gantlet,26x
gauz net veil,2jc
gazebo summerhous,1qe
gear cogwheel,36u
paraphernalia appurten
gear geartrain
gearshift gearstick shifter
gelignit gelli,21i
treasur,1jw
generat,227,bey
generat,1jd
ghilli gilli,2va
gilt gild,1v7
gingham,22t
girandol girandola,29y
girdl cinctur sash waistband waistcloth,2zj
glass
glasswar glasswork,8
glider sailplan,1i1,by6 bul
glove
glyptic lithoglypt,1sz
goffer gauffer
golfclub,,b1j
golliwog golliwogg,2nk
gong tamtam
gorgerin neck,2id
goug,,asl
governor,,d01
gown,20u,8xm
robe,2ka,8us 8xm
graduat,,95u
graffito graffiti,1yn
granari garner,2z4
grand,2mm
graphic,2mr
grapnel grappl grappler
grate,1ls
grave tomb,67z
graver pointel pointrel
graveston headston tombston,2z1 2h4
photogravur heliogravur,2or
sauceboat boat,1zq
greatcoat overcoat topcoat,1v6
greav jambeau,2v4
greenhous glasshous,1qe
grenad,1oh
grigri gresgri greegre,1im
grill grillwork,,97l
grillroom grill,2r8,97l
groceri foodstuff
groceri market,2gn,cn8 cln
grotesqu,1jw
grove woodlet orchard,263
guitar
gun,36h,aiw
trigger,1lg,ait
gunwal gunnel,35p
gutter trough,1u0
gymnasium,22w
sneaker,2va
gyroscop gyro
gyrostabil gyrostabilis
haft helv,28j
haik haick,265
hairpiec postich,1k9
halfton photoengrav,2ng
hall,2s6
hallway hall,1wq
halter hackamor,26i
halyard halliard,2s7
hammer,,bi0 b15
hammer,,aqc
hamper,1m6
handcart pushcart cart,,b3d
handcuff cuff handlock manacl,2ul
handicraft handcraft handiwork handwork,37n
handkerchief hanki hankey,2ms 22t
handl grip handgrip,2lk,aon anm
handspik,1lg
truck,28f
harbor harbour,2qw,d9r
hardback hardcov,1on
hardwar,36i
hardwar ironwar
harem hareem seraglio serail,2fb
har,26i,cv4 b5v
harp,,bl7
harpsichord cembalo
harrow,2fy,blp
hashish hasheesh haschisch hash
chapeau,296,cpv 8ue
hatchback liftgat,203
hatchel heckl
hatchway scuttl,228
hauberk byrni,1jr
haven oasi,2v1
haws hawsehol hawsepip,29z
hayloft haymow,2fi
hayrack hayrig
veil,265,b5b
headdress headgear
cope,1pt
header lintel,1mr
headlight headlamp,2ev
headquart,22w
headquart,2k0
headstal headpiec,2zj
hearth firesid,21h
heater warmer,,9a4 cnp 9a3
heat,22w,cnp
heaver,1lg
hectograph heliotyp,21e
hedg hedgerow,23j
heel,62z,bm6 c1j
helicon bombardon,1m8
helicopt whirlybird eggbeat,1i1
hem,65h,avo
hematin haematin
hematocrit haematocrit,1tm
hemostat haemostat
hemstitch,2yu
hessian jackboot,1or
highboy tallboy,1u6
highroad,29u
highway,2rv
hindranc hinder prevent,2jy,cvr
hing,1w5,atj
hobbi hobbyhors,2nk
holder,,ao8
hole,,asm
hole,,b0e
hollowwar hollowar
hologram holograph,2ml
holster,2ut
holster,1n6
home plate,1lv
honkytonk dive,1r6
bonnet cowl,2p3
claw,,axp
hook,23d,axp
hookah narghil nargileh sheesha shisha chicha calean kalian hubblebubbl hubblybubbl,2n4
hookup assemblag,30q,bh1
hoop ring,2zj,au1
hoopskirt crinolin,2wh
hoosegow hoosgow,2c8
hopsack,22t
horn,2jj
pibgorn stockhorn
horror,327
hors
hosieri hose
hospit infirmari,1qe
hostel hostelri auberg,2an,d9h
hotel,1qe
hotelcasino casinohotel,1qe
hotelcasino casinohotel,22g
hous,21h 1qe,cwd
cardhous cardcastl
hous lodg,,cwd
hous,2p3,dd5
hovel hutch shack shanti,2v1,d9c
howdah houdah,2tx
huarach,2sz
hub,2lk
huck huckaback,330
hulk,2v7
hurdl,1ls,bzp
hut,2v1
hutment,1rr
hydrofoil hydroplan,2io
hydromet gravimet
hypoderm hypo
icebreak iceboat,2v7
idol,21o,bnx
igloo iglu,2au
imbric overlap lap,,dc3
imit,1wh
counterfeit forgeri,2ba,bgv
implement,,csr
import,,coq
incendiari firebomb,1oh
incub brooder,1jd,8v5
indic
inductor induct
inflat,2pc,946
infrastructur substructur,3gp
ingredi,1vy
inkwel inkstand,36s
insert inset,,90a b1g
insol innersol,2x7
inspir brainchild,2ov
institut,22g
intaglio diaglyph,1sz
intak inlet
integr planimet
interchang,67z
interfac,67t
interlay,2el
internet cyberspac,30q
intersect crossroad crossway carrefour,67z,c38
invent innov,,bfu
iodoform triiodomethan,1ja
iron,270
iron chain,2ul
irregular,2h9
island,67z
item,,a6q
jacket,1v6,8uj
jacket,37u
jackstraw spillikin,8kc
jail jailhous gaol clink slammer poki pokey,2bp,cyw
jampot jamjar,2ca
jar
jean denim,342 1je
jeep landrov,1se
jeroboam doublemagnum,1ov
jet,1i6,by5
jewel,2cg,6r3 6r2 bi4
jewelri jewelleri,1yn,bi4
jiggermast jigger,2gt
jigsaw fretsaw,2fy
jimdandi jimhickey crackerjack,327
jimmi jemmi,1xn,bcq
jinrikisha ricksha rickshaw,1sv
job,37r,ctl cwj
job,2ov,ctl cwj
reefer spliff,1uk
joint,22g
jolli,1o5
juke jook,2cp
junk,1o5
juju voodoo fetish fetich
jukebox nickelodeon,2fy
pinafor pinni,20u
khat quat,2yt
keep donjon dungeon
keepsak souvenir relic
kennel doghous,1qe 2v2
kettl boiler,2oi,97n
kettledrum tympani timpani
key,,b7x co3
keyboard,29y
keyboard
keyhol,29z
keyston headston
khadi khaddar,22t
kingbolt kingpin,23d
kit,26i,co9 coc
kit,1t0,coc
kitchen,2s6
kitchenett,2db
klaxon claxon,1ic,cdo
kneehigh kneehi,2x4 2yy
knife,,ap6
knife,36h,ap6
knit knitwork,2j8,bhr bhu
knit plain,2yu,bhr
knit,22t,bhr
knob,28j
knob,,b8n
knobkerri,1v3
doorknock rapper
knot,23d,atr
kris crees,2dg
krummhorn crumhorn cromorn
kyli kiley,2ow
kylix cylix,1xw
kymograph cymograph
laager lager,1rr
laboratori,37r
lace,1wj
lacuna blank,260
ladder,2ya
lagan lagend ligan,2lk
lamp
lamp,25p
chimney,2lm
land,2ni
landscap,1jw
landscap,2kq
lane,36e
lane,2ls
lantern,2e0
lanyard laniard,1wj
lanyard laniard,1wj
lash thong,,azv b0o
lash,2s7 23d
lasso lariat riata reata,2s7,bdl
latch,23d,asy
latch,2ff,asy
lathi lathe,1v3
latticework fretwork
launch,2io
laundri wash washabl,265 215,arv b8u
lavalier lavali lavallier,2ma
layer,,arb
lazaretto lazaret lazarett pesthous,2al
lead,2zj
leash tether,,at3
leftfield left,683
leg lege,265
len lens
leotard unitard,265
librari,1yw
librari,2s6
light,,95l
lightbulb bulb,2e0
lighter ignit ignitor,,amt
light,1jd
limit clipper,1um,92b
limousin limo,1se
linchpin lynchpin,23d
line
line,2rv
linen,22t
liniment embroc,2r1,8wk
line liner,2p3,arw
link linkup tiein,23d,ax3 asv
lint,22t
lipstick,,8u5 bit
litterbin litterbasket,1ni
quarter,2as,d9i
livingroom parlor parlour,2s6
load burden,36n,b5i b5q
local,1it
lock,23d,awq
locker,23d,awq
lockup,2c8
loft attic garret,24p,ckc
loft,24p,ckc
loom,2fy
loophol,29z
lorri camion,343
loudspeak speaker,33g
loung,2s6
louver louvr,2wl
lower,1na,bb7 c05
boot,1vw
lugsail,2ss
lumbermil sawmil,231
lunett fenestella
lungi lungyi longyi,2ms 22t
lychgat lichgat,269
machet matchet panga,2dg
machin,,6sk beq ber
machineri,2fy,beq
macintosh mackintosh mack,2q9
mackintosh macintosh,22t
magazin,2ov
magnet,,9vk 9bb
magnetomet gaussmet,2hd
mailbag postbag,1kt
mailbox,1p4
main,2n3
maisonett maisonnett,2aq
maisonett maisonnett,1jc
majolica maiolica,34z
antipsychot neurolept,33f
manifold,2n3
mannequin manakin,23t
manomet,26d
hall,2s6
mansion mans,2aq
mantel mantelpiec mantlepiec chimneypiec,2uz
mantelet mantilla,1sa
mantelet mantlet,2v1
map,2r4,9qw bio
marbl,1l1
marimba xylophon
marketplac mart,2h8
marlinespik marlinspik marlingspik
marque marquis,2v2
marquetri marqueteri,1yn
masjid musjid,1qe
mask,1zp,axb
mast,2ny
mastaba mastabah,27f
origin
masterpiec,37n
match,2ex
materi
materiel equipag,,co9
maul sledg sledgehamm,28c
maulstick mahlstick,2yq
maze labyrinth,30q
medicin medic medica,,8wh
monument,,9kd
memori,1vy
menageri,22w
mend darn,2uk,940 bci
outlet,22g
merchandis ware product,,ben cis
mescalin peyot
metal,329
metal,22t
meter,,9fv
meterstick metrestick,2sh
meth deoxyephedrin shabu,2yt
methotrex amethopterin
metro underground subway,2q8
mezzanin entresol,24p
microphon mike,33g
microscop
microwav,,97e
post,22w
millrac millrun,2lm
mimeograph mimeo,21e
mine,,ai3
mine,,aki
miniatur,1wh
miniatur,2kq,bie
minibar cellaret,1qb
minibik motorbik,2ip
ministri,1qe
miniskirt mini,2wh
minisub minisubmarin,1jd
miotic myotic
mirror,2qu
missil,2s1 36h
miter mitr,309
miter mitr,1w5
mizzen mizen,2ss
mizzenmast mizenmast mizzen mizen,2gt
moat foss,33u
moccasin mocassin,2va
model,2r4,bj7 bls
modern,1jw
modif,1wh,8zn
moir wateredsilk,22t
mold cast,,bhd bj7
moldboard mouldboard
mold mould,1yn
monocl eyeglass,2er
monstranc ostensorium
morgu mortuari,1qe
morion cabasset
morphin morphia,1io
mortar howitz,1s1
mortis mortic,29z
mosaic,1jw
motif,1yx
motor,2fy,bxl
motorboat powerboat,1o5
motorcycl bike,,bxz by0
hill,,bh9 bh8
mound,,bh9
mudguard splashguard,1ls
muffl,1tv
muffler,2tc
mulch,2p3,apd
mule scuff,2wq
munit ordnanc,36i
museum,1yw
musket,241
ball,2vl
mute,,cef
nail,23d,ax9
napkin serviett
nard spikenard,1xd
naumachi naumachia,2xm
neckti,265
needl,2bg
needlework needlecraft
negat,23w
neglige neglig peignoir wrapper housecoat,,asq
neomycin fradicin,1j3 1ja
mesh meshwork,22t,b46 bhv
net,33k
network,22w
newspap,2ov
nightgown nighti nightrob nightdress,34q 2jh
nightwear sleepwear nightcloth
ninepin skittl
noisemak
nomogram nomograph,2r4
nose,25k,c1o
nosebag feedbag,1kt
noseband nosepiec,2zb
notebook
novel,1on,6uj 4co
nozzl,2y0
nude,2kq
numdah nammad,2sf
nurseri,1my
nylon rayon,2yy
object,2er
obo hautboy hautboi
obstacl,2jy
obstruct obstructor impedi impedimenta,,b4x
odomet hodomet mileomet milomet,2hd
offic,22g
oil,2kp
oilskin slicker,2g0
ointment unguent balm salv,2r1,8wl
orchestra,2tz
organdi,22t
orthopt ornithopt,1i1
otoscop auriscop auroscop
pouf pouff hassock,2ty
outbasket outtray
outerwear overcloth
outfield,683,6v2
outfit getup,1k9,8u9 co9
outhous privi earthcloset jake,1qe
overal boilersuit
overcoat overco,1v7
overload overburden,2fd,b5l 904 b5m
overload,2fd
overnight,1ku
overpass flyover,1pv
overprint surprint,2or
packag parcel,,asr b5f
pad cushion,,bbd b8b 97c
padlock,2ff,awe
paillass palliass,2km
paint,1v7,big axj bih
paint pictur,1jw,bim bip bih big
pajama pyjama jammi,2jh
pajama pyjama,342
palac castl,2gg
palanquin palankeen
palestra palaestra,64s
palett,1o3
pall cerement windingsheet,,bbs
palliat allevi,2r1,8vc
pan,34z
panacea nostrum catholicon cureal,2r1
panatela panetela panetella,1uj
pane
panel,,bi3
panel pane,2l3,bi3
panorama cyclorama diorama,2mr
panpip syrinx
panti scanti stepin,34o
pant trouser,22t
pantri larder butteri,2z5
paperback softback softcov,1on
parachut chute,,bzs
parapet breastwork
parasol sunshad,2un
parget pargetri,309
total totalis totaliz,1vz
parka windbreak windcheat anorak,2c5
parlor parlour,2s6
parquetri parqueteri,1yn
parsonag vicarag rectori,2r6
part portion
partit,,d78 cx0 baj 97w
passag,36e
passageway,2lm
carriag,1sf
pasti,2lq
patch,2ms 22t,bci
patchouli pachouli,2mf
path,36e
pathway footpath,2ls
patio terrac,,cgn
pavement pave,309
pavilion marque,31v
pavior paviour,2fy
pavi pavis,2v3
pawl detent
peavey peavi,1lg
pector,1yn
pedal treadl,1lg,bxz
plinth footstal,308
peephol spyhol eyehol,29z
thole tholepin rowlock oarlock,29y
pegboard,309
pen,,bja
pen,223
pencil,,biq
pendant pendent,1yn
pennon waft,249
pennoncel penoncel pennoncell,2mb
peplo peplus peplum,265
perch,,b9g
perfum,,8u7 c9z
periwig peruk,286
pestl pounder
petticoat halfslip underskirt,34o
phial vial ampul ampoul,1ov
record disc platter,,a9w
photograph photo,2r4,dfv aa8
piano pianofort fortepiano,,6w2
fingerboard clavier,2d4
plectrum plectron
pale,8kc,at2
pickup,343
pictur imag icon ikon,2r4,bfb bim
piec,2lk,bh1 bci
piec,2c4
pier wharf wharfag,2ni,c7r au8
spile pile stilt,34x
pill lozeng,20e
pill,326
pillbox toqu turban,28w
pillow,2km,b6k
pilothous wheelhous,1vw
pin,2cg
pincer tweezer
pipe pipag,348,bym
pipe,348
pipelin line,2n3
pipet pipett
pistol handgun,241
pitcher ewer
pitchfork,,bbk
tope topi,28w
pitprop sprag,2oz
pixel,1vy
plan,20p,bfm
planner,2jo,9qb
plant work
plate,,azm
plate,2r4
platform,309
playbox,1p4
playth,,8sj
plaza mall,2h8
pleat plait,7oo,bhz
pleximet plessimet,2ng
plexor plessor percussor,28c
plier plyer,1lg
plow plough,,bln
plowshar ploughshar
plug stoppl,1nx,b50 b1i
plumb plummet,36n,b5j
plumb,22w
plywood plyboard
pocket,1kt,cl5 ck5
polarimet polariscop
pole,2s2,92m aob ay2
poleax,1mi
poleax,1kl
wagon,343
pomad pomatum
pommel saddlebow,28j
pompon pompom,1yn
poncho,265
poniard bodkin,2dg
ponycart tubcart,1sv
pool
porch
embrasur porthol
portabl,34i
portal,228
portfolio,1t0
portrait,2mr
posit,23w
post,34x,bcm
postbox mailbox,1yw
pot,34z
dope gage sess sen locowe,1s0,amq
potteri claywar,34z
poultic cataplasm
excav digger,2fy,aup auo auk
praetorium pretorium,31v
tallith talli,2ur
press,2lk
prevent prophylact,2r1
print,1jw
prison,2bp
probe,,aow
prod goad,,apv apw ap0 ap5
product,,ben
projectil missil,36h
promenad mall,35q
prompter autocu,,a22
prop,308,aoc
propel propellor,,b78
propjet turboprop,1i6
proscenium forestag,2y7
protect,,aic
pruner lopper,,bad
psilocybin psilocin
saloon pothous taphous,31e
pullback tieback
pulley pulleyblock
pullin pullup,1rc
pulloff laybi
pullov slipov,265
pump,,bse aor
puppet marionett,23t
purgat cathart physic aperi
purl,2yu,bhs
purl,329
button,30i
pyromet,325
quarrel,1ju
quill,2m7
quinacrin mepacrin,35b
quirk,7nx
quirt,36w
quoin coign,2d6
quoin coign
rophi rope roofi
rabato rebato,1vk
rabbet rebat,7nx
racetrack racecours raceway,22w
stand
rack,,csp
radar radioloc
radial,32j
radio,30q,aah
radiogram radiograph shadowgraph skiagraph skiagram,2ml
radio tuner,2qn,aah
radiotelephon radiophon,31k
raft,,bgu brx byk
shred tatter,2ms 22t,bb5
rail,2q8
rail,1ls,cni de5
rail,2gy
railroad railway,,byo cnl
railway railroad,5tw,byo cnl
raincoat waterproof,1v6
pluviomet udomet,26d
ramekin ramequin,1zq
ramjet atherodyd athodyd,227
ramp inclin,,c49 cnr
rampart bulwark,21y,aij
ramrod,2s2
ranch spread,23a,ctj
ratchet rachet ratch
ratlin,2f2
rattl,2nk,buu
razor,,8u0
reamer juicer,34z
back,2vw
receiv,,c8p 8xp
reclin lounger,1jq,b8f
record,,a9w a9z
record
rectifi
reel,23w,b83
reflect,2mr
reflector,,cal
refriger icebox
sanctuari asylum,2v1
rein,2zb,bso bss cv4
releas,2h9,a81
relievo rilievo emboss,2tq,b8n
remak,,bel
remedi curat cure therapeut,,8wc 8wf
repp,22t
repertori,1yw
represent,,bij
reservoir,6ap
resid,2aq
respir inhal,,8rr
restaur eateri,1qe
reticl reticul graticul,30q
retread recap,32j
rever,24e
revers
revers,265
revet,2p3
revolv sixgun,2n7
revolv,203
riband ribband,8
rickrack ricrac,340
riddl,23x,b40
ride
ridgepol rooftre,1mr
rifl,241
rig,26i,asw
rigger,2sl
rig tackl,26i
rightfield right,683
rim,2ac
ripsaw splitsaw
rivet,23d,axt
rivet rivett,2fy,axt
road rout,36e,byz byu
roadblock barricad,1ls,b50 ai9 ai8
roadster runabout twoseat,1se
roadway,2rv
robe,265,8us
rocket,227
rocket projectil,,apy
rod
rodeo,2m8
roof,2p3,apc
roof,2p3
room,,d9t
rope,2f2,at3 bdl
rotor,1lg
roug blusher,,8xe
round,1ij
roundhous,37r
royal,2ss
elast,2zj
rudderpost rudderstock,2og
carpet,,apf dgo apg
ruin,1qe
ruler
rumbl,2tx
rundl spoke rung,1p7
saber sabr,30m
sabl,1q7
sack,1kt
sack bag,22t,deo
saddl,2tx,b5w
saddlebag,1kt
safe,2zl
safe,1xx
sail,2ms 22t,bye bs7
sallet salad
salon,2s6
salon,2ve
salwar shalwar,342
samisen shamisen
sanatorium sanatarium sanitarium,2al
sandal,2va
sandbox sandpil sandpit,2nk
sarcenet sarsenet,2w2
sari sare,20u
satellit orbit,,c4n a83
satinet satinett,22t
sawhors sawbuck
scaffold,5r7
scaffold,2ni
scaffold stage,30q,ao9
scan,2mr,cbn
scapular scapulari,265
scarecrow birdscar scarer,21o,bo0
scarf,265,8up
scarf,1w5,atd
scauper scorper,27g
view,1jw
sceneri,2y9
schemat,1z3
schlock shlock dreck,2h9
school schoolhous,1qe,cr8
scimitar,1tc
scopolamin hyoscin
scourg flagellum,36w
screen cover covert conceal,,and aw0
screen,309
scribbl scrabbl doodl,20p
sculptur,1jw 7mw,b9w bif
seal,1yx,b8n ax1
seal,23d
seam,1w5,72l atg
seaplan hydroplan,1i6
searchlight,2ev
seascap waterscap,2kq
seat,,b9h
seat,25p,dd6 b9h
seat,7jw,dd6
escritoir secretair,1yy
section segment,2lk,bah
sedan,1se
sedat depress downer,,bqg
seedb,1mv
seesaw teeter teetertott teeterboard,2nk,bu4
selsyn synchro,30q
selvag selvedg,65h
selvag selvedg,65h
separ,265
sequenc,23w
sequenc sequen,1jd,a54
sequin spangl diamant,1yn
serap sarap,2ur
serpent,245
servo servomechan servosystem,30q
setback setoff
settl sette,1n9
sevenspot seven,1sl
sewer sewerag cloaca,2n3
sew stitcheri,2j8,avn bhj
shackl hamper,,92b afd 92h asz
shackl,1lg
shade,2p3,b4z
waist,2lk
shard sherd fragment,2ms,988
sharp
shawl,265
shear,,av6
sheath,2p3
sheath overlay,2p3
shed,1qe
sheepwalk sheeprun,23a
sheet,,aw8
mainsheet shroud,2f2,byf
shelf
shell,1ij,aiv
shelter,,d9s
shelter,2p3,d9s
shield buckler,1jr,aih
shield,2p3,aih
shield,2v4
shillelagh shillalah,1v3
ship,35c,c0m csu
shirt,265,8uk
cushion,,bbd
shoe,253,8um
shoe,1t0
shoelac shoestr,2dw
shofar shophar,1ic
shop store,2h8,cwy cn9 cn7
shopfront storefront,25k
shore,1mr,aoc
short,683
short,1w5,bei
shortcut cutoff crosscut,2rv
short trunk,342
shot pellet,2ow
shotgun scattergun,241
shovel,,aup
shower,,8tt
showroom salesroom saleroom
shrapnel,2v0
shunt,,c6c
shutter,1ns,awk aq1
shutter,,cvm awo awk
shuttl,,c5y
shuttlecock birdi shuttl
side,309
sidewalk,35q
side sidetrack,2q7
signboard sign
silenc muffler,,cef 9ei
silhouett,20p,bi7
silk,22t
silkscreen serigraph,2or
sill
silo,331
silo,22w
singlestick backsword,2yq
singlet vest undershirt,34o
sink
siphon syphon,348
sixpack,1p4
sixspot,1sl 1nv 1z9
sketch studi,20p,bj8
skid,8m5,c09
skiff,1o5
skin,309
skirt,265
skylight fanlight,379
slab,1nv
slack,342
slat spline,8kc,aoh cnw
slate,2wj
sled sledg sleigh
sleev,1t0
slingshot sling catapult,2nk,b7h
slipper,253
slit,,ba8
slot,2wr
sluic sluiceway penstock,2lm,bsf 9e4
sluiceg floodgat penstock
smelter smelteri,2nf
smokehous,1qe
noos,33k,b55
snare,212
snip snippet,2ms,b3m
snip tinsnip
snorkel schnorkel schnorchel breather,1i5,8rr
snowplow snowplough
soap,1uu,8tx
sock,2ak
phenobarbit phenobarbiton,2u3
sofa couch loung,2ty,b8f
sole,62z,9hj
solleret sabaton,2v4
sonar asdic
sonogram echogram,2mr
soporif hypnot
sourc,22w,chn
sourdin sordino,2j1
spade,2vn,aum
spade,1sl
spandrel spandril,309
spare,1vy
spat gaiter,2eq
spear lanc,36h,bdk ded b30
spear fizgig fishgig lanc,,b30
spearpoint,64g
spectacl,2r4
spectacl spec eyeglass glass
spectat,2va
spectrogram spectrograph,2ml
spermicid spermatocid,1w9
sphere
spike
spillway spill wasteweir,2lm,b9a
mandrel mandril arbor,2s2
spittoon cuspidor
splashboard splasher dashboard,2p3
splice,1w5
sportswear activewear,1k9
spotlight,2e0,95m
spout,,c6j
springer impost,2z1
sputnik,2t3
squelch squelcher,1um,9el
stabl stall,1qe,cwf
stadium
staff,2yq
stage,2ni,bk0
stagecoach stage,1ss
set,2r4
stair step,2yb
stairway staircas,36e
stall,2ve
stall,1vw
stand,30s
starship spaceship,1xa 2t3
station,22w
statu,2tq
steakhous chophous,2r8
steepl spire,331
stele stela,2z1
step stair
stereo stereophoni,30q
stereo,2ml
stern,2qm
stethoscop
stick
stick joystick,1lg
still,2ml
stimul excit,,8sz
stitch,2uk,avn
stock inventori,2h9,ckk
stock gunstock,28j,cnf
stockinet stockinett,2dj
stock,2ak
stogi,1uj
stokehold stokehol fireroom,1tv
stone
stool,2ty
stopcock cock turncock,23e
storehous depot entrepot storag,1yw,cke
storeroom stowag,2s6
stoup stoop,1m5
stove,29e
straightaway,2u1
straitjacket straightjacket,265
strand,2f2
strap,,at4
street,328
street,328
streetcar tramcar trolley
streetlight,2e0
stretch,2z8
string twine,1wj,b7r axd
string,1wj
strip
stroboscop strobe
strongbox deedbox,1p4
strop,2zb,aqb
strut,1p7
stud rivet,1yn,dc6
studio,37r
studio,1jc
studi,2s6
stuff
stupa tope,1qe
pigsti pigpen,2m8
submarin pigboat,2v7
subsect,2u1
sudatorium sudatori,1mb
sudorif sudatori
suit,265
suit room,1jc
sulfa sulpha sulfonamid,1j3
sulfamethazin sulfamezathin,301
total aggreg,,d7j az3 d8v a6z
sunglass shade,2xn
sunporch sunroom solarium,2s6
sunroof sunshineroof,2s4
sunscreen sunblock,1xd
support,,ao8
surfac,,ari
swab swob,,azh
swatch,2ms 22t
swath wrap,1l8,asq
swatter flyswatt flyswat
sweatshirt,2pb
sweatsuit sweat,265
swimsuit swimwear,265
swing,2nk,dep
switch,,b74
switchblad flickknif,2df
switchboard patchboard plugboard,1tl
swivel,1x3,c4w
sword steel,36h
synagogu,1qe
synchroscop synchronoscop synchron synchronis
synthes synthesis,,9mf
system
tabi,2x4
tabl,25p
tabl,25p
tabor tabour,212
taboret tabouret,2z2
tachomet tach
tachymet tacheomet,323
tack,2j2,ax8
taenia tenia,2zj
tailfin,1yn
tailgat tailboard,269
tammi,1s7
tamp tamper
tampion tompion,2ns
tank,,908 ckb
tapa tappa,22t
tape,2zj,avx
tape,,a9w aa7
tapestri tapi,22t
tarmacadam tarmac macadam,309
tarpaulin tarp,1s5
tartan plaid,22t
tasset tass,2v4
tavern,1qe
shooter,2gl
teacart,28f
teashop teahous tearoom,2r8
technic,2mq
telegraph telegraphi,1jd,72v aag
telephon phone,,9wa
line,1w5
receiv,21l
telephotograph telephoto,2ml
teletypewrit teleprint telex,2fy
televis,30q,a85
telpher telfer
telpherag telferag,33j
templ,1qe
tenement,1qe
tenspot,1sl
tent,2v1,d9l
tentfli rainfli,24e
tepe tipi teepe,31v 21h
termin depot,2yg
termin,1w5
terri terrycloth,22t 330
tetraskelion tetraskel,1yx
theater theatr,1qe
theodolit transit,,bt4
thermocoupl,325
thermomet
thing
thing
thoroughfar,2rv
thread yarn,1wj,axd b7z
thresher thrasher,2fy
throat,2lm
thumbtack pushpin,30y 23d
thwart,1p7
tiepin scarfpin,2n1
tight leotard,2ak
timber,1mr
timepiec horolog
iodin,1ja
tire tyre,2ac
tobacco bacci
tog thread dud
toilet lavatori john privi bathroom,2s6
toilet commod crapper potti throne,,8vy
tollbooth tolbooth tollhous,1ot
tollgat tollbar,269
tomahawk hatchet,36h
tool,,co2
toolsh toolhous,2uv
whirligig teetotum,2nk
torch,2ev,9af
torment tormentor,2tg
torus tore,2id
toupe toup,286
phaeton tourer,1se
towel,2ms 22t,azj
towel,22t
tower
towlin towrop,2f2
toy,1wh
trace,20p,bbu
rail runway,1lg
tractor
tractor,343
rotari roundabout,67z
trail,2rv
semi,343
train
tramcar tram,35l
tramlin tramway
tramway tram ropeway
tranquil tranquillis ataract,2u3,bmw
transduc
transom travers,1p7
transom fanlight,379
transport transit,22w,byw
trap,,b55
trap,2n3
trave travers crossbeam crosspiec,1mr
trawl dragnet,2jd
trawl spiller setlin trotlin,1wj
trawler dragger,35c,b3k
tread,309
treadmil treadwheel,2fz
treenail trenail trunnel,23d
trelli treillag,2eh
trench,1zv,bdt
trepan trephin
trey three,1sl
tricolor tricolour,249
tricorn,28w
tricycl trike velociped
trim passementeri,1yn,bi5
triskelion triskel,1yx
trouser pant,265
truck motortruck,,byx
truncheon nightstick baton billi billystick,1v3
trundl,36u
trundl truckl,1mu
trunk,1kx
tube,2lm,c7e
tugboat towboat,1o5,b3j
tumbler,26u
tumbrel tumbril,1sv
tunnel,2ln,b2w
tupik tupek,31v
turban,296
turnout widen,2lk
turtleneck turtl poloneck,265 2v8
tweed,22t
typewrit,2fy,aac
tyrocidin,1j3
tyrolean tirolean,28w
ukulel,27v
umbrella,2v2
undercoat unders,1v7,axo
undergar unmention,265
underpass subway,34c
underwear undercloth,34o
unicycl monocycl
uniform,,cnk
univers,22g
upper,2ms 8hl
upper,1na
upright,2mm
upright vertic
upstair,2lk
utensil
vaccin vaccinum,8li
vapor vaporis
vase,2ca
buck,2aj
velour,22t
velvet,22t
veneer,1v7
venogram phlebogram,2pz
vent venthol blowhol,29z,9fr
ventil,30q
veranda verandah galleri,2o9
vermifug anthelmint anthelminth helminth
vessel watercraft,1xa
vest waistcoat,265
vestri sacristi,2s6
vibraphon vibraharp vibe
videodisk videodisc
vineyard vineri,23a
violin fiddl,1p2,73y
viscomet viscosimet
visor vizor,2v4
wagon waggon
wainscot,2l3
wainscot dado,2l3
wainscot,35u
wale strake,8m5
walkway paseo,2ls,bvt
walkietalki walkytalki,30q
walkup,1qe
walkup,1jc
wall,2ll,aij
wallboard drywal,1o3
wallet billfold notecas pocketbook,1t0
outlet,247
wampum peag wampumpeag
wardrob,25p
warehous,2z4,ckd
warhead payload,22k,b5r
wash,2kp
washbasin handbasin washbowl lavabo,1m5
washbasin washbowl washstand lavatori,2w9
washboard splashboard,2p3
washcloth washrag flannel
watch ticker,32h,cdc
watchband watchstrap wristband bracelet,2zj
closet,32m
watercolor,2kq,74b bj6
watercolor watercolour,2kp,74b bj6
water,22w
wattl,,bgx b7s
way
way shipway slipway
waysid roadsid,65h
weapon,,cns afh
weaponri arm munit
weathervan vane
weav,1yx,bhy b7t
entangl,33k
weed,2zj
weight,,b5i
weight
weir,1yc
weir,23j
well
well
whacker whopper,327
wheel,,bxz c4v buj
whiffletre whippletre swingletre,1lg
whip,,b0o
whipstitch,2yu
whizbang whizzbang,242
whizbang whizzbang,2v0
whorehous brothel bordello bagnio bawdyhous cathous,1qe
wicker wickerwork cane,37n
lattic grill
wickiup wikiup,21h
wildcat,36r
willow,2fy
winch windlass
windbreak shelterbelt,29i
windmil aerogener,26n
window
window,2l3
windowpan,2l2
windshield windscreen,2p3
wing,1i4,by2
wing offstag backstag,2y7
wingnut thumbnut,1nv
winker blinder,1ns,ccu
wire,1w5,bd3
wire,,cph
wirework grillwork,2jc
woodwork,37n
woof weft,329
wool woolen woollen,22t
work,2ov,d0q ct5
workbasket workbox workbag
workbench,30s
workboard,1o3
workplac work,66a
workshop shop,37r
wrap,265,asq
wrap wrapper,,asq bbo
wreath coron chaplet,5r7 1yn
yard ground curtilag,64p
yarmulk yarmulka yarmelk,1s7
yashmak yashmac,295
yawl dandi,35c
fruit,2ov,cl3 bf0
coupl,1w5,atb
ziggurat zikkurat zikurat,1qe
zither cither zithern
person
ident,384,9kw
charact
spirit,386
privaci,38a
natur
disposit,389
spirit,38a
moral,38a
compuls
emot
tender,38e
heat passion,38e,bmo
blood,38a
excit,38e
cold
stoicism
cheer,,a0r
life spirit,,90i
energi,38m
vital verv,38n
enthusiasm,38m,a0n
toler,38a
patienc,38a
temper,38a
bitter,38a
willing,38a
readi eager,38u
unwilling,38a
hesit,38w,d8k
commit
graviti
humor,,6q6
silenc,,9ei
secreci,,9ek
hostil,38a
aggress,38a
virul,393
flexibl,3qd
reckless
desper,397
caution
precaut,3fg
vigil
careless
neglig,39c,9kn d11
derelict,39d
respons
reliabl,39f
appear,,9c8
look,39h,caf 8tm
impress effect,39h
figur,39j
mark,39j
perspect,39h
form shape,39h,8yb bh7
imag,39h,dcs
pretenc,39h
disguis,39h
face,39h
counten visag,39h
express look face,39s,caf 8tm
leer,39t,cci
mark,1yx
band striation,39v
collar,39w
speck pinpoint,3a2,ckq as1
cross,39v,aa9 as5
hatch,3a1,bib
shade,39v,bj3
spot patch,39v,b8p cpq 9ge
fret,3a2,c9g
beauti,39h,dgl bi1
glori,3a4,a0w 9fs
loveli,3a4
appeal charm,3a4,bpz 9vi bq4
attract,,bq4 b6s
invit,3a8,bmm bq3
bind,3a8,ax7
lure,3a8,9vv
mar,39h,9f7 b91 942
goug,3ac,asi asl
scar,3ac,b9v aui aug
spot blot,3ac,aqn b93 b8p
stain,39h,955
finish,39h,ark ari
clear clariti
definit,3ai,dg1
focus,3ai,cca
eas
difficulti
hardship rigor sever,3am
subtleti,3am
inconveni,3am,bn2
harmoni,3bb,dd0
agreement correspond,3bb,d9u
conform,3ar,da8
conflict,3bb,daj
ironi,3bb
fit
qualif make,3av,a8b ab4 dbf
conveni
avail,3ax
command,3ay
public
qualiti,,a7g
human manhood
air
mystiqu,3b3
note,3b3
qualiti calib,3lz,dbf a8b
superior,3b6
excel,,day
expans,3b8
inferior,3b6
characterist
spot,3bb
hallmark trademark,3bb,9s1
aspect,3bb
variabl
divers,,9d5
monotoni same
same
ident,3bi,9pj 9ku
one uniti,3bj
similar,3bi
approxim,3bl
similitud,3bl
parallel,3bl
uniform,3bl
homogen,3bp
consist,3bp,d9v
sort,3bl
parallel,3bl,d9z
compar,3bn,dfj 9mz 9my
reflect,3bn
resembl,3bn,dae
equal,3bi
differ,,9mv 9mt dag
differenti,3by
distinct,3by
discrep disagr,3by
divers varieti
gap spread,3by
gulf disconnect,3by
probabl
likelihood,3c5
uncertainti
doubt question,3c7,a5f a1c 9p7
liter
specif
individu,,6ec
uniqu,3cb
peculiar specialti,3cb
idiosyncrasi,3cd
univers
simplic
complex
regular
rhythm,3ci
uniform,3ci
homogen,3ck
irregular
variabl,3cm
mobil
lodg,,b8e
stabil
authent
valid rigor
spontan
air pose,,d0d
coy
pretenc,,cjx
adequaci
familiar
quirk
eccentr
origin
fresh novelti,3d1
tradit,,739
correct
error,,9ks
accuraci truth
precis,3d6
merit,3o9,d90
desert,3d8
popular
valid
eleg
dash flair,3dc
delicaci,3dc
breed,3dc
brillianc splendor grandeur,3dc
express
clariti clear,,a6e 9l3
focus,3di,9sn
obscur
ambigu
sin
merci
compass,3dn,br2
brutal,3ea
relentless
selfish
initi,,6n7
ambit,,bre
aspir,3dt,9qe
energi,,d5t csk 9uu 8sz
aggress
fight,3dw,csl
audac,3dw
chariti,3e7
tact,3e7
diplomaci,3e0
antenna,3qd
mischief,3ea
moral
virtu,3e7
conscienc,3e4
good,3e4
justic,3e4
deprav,,d4x
evil
worst,3ea
error,3ea
vice,3ea
injustic
wrong,3ee,d08
courag,387
heart nerv,3eg,bpy
heroism valor,3eg
dare,3eg,d2a
audac temer,3ej
pluck,3eg
cowardic,387
firm resolv resolut
selfwil,3en
nerv,3eo
stubborn selfwil,3en
determin purpos,3en,9q2 9qp
persist,3er,98y
sincer,3ey
honor,3e4
integr,3ey
nobil grandeur,3e4
decenc
honesti,3e4
dishonor,,d2f
dedic,,a2s
loyalti
patriot nation,3f1,6vj
infidel
disloyalti,3f3
treason,3f4,73a
betray,3f5
simplic
disciplin
restraint control,3f8
inhibit,3f9
digniti,5km
egot,,6mz
condescens
exclus
humil
wisdom
folli foolish
absurd,3fh
object
trust,,coy
distrust mistrust,,9p9
demeanor behavior conduct,,d0c
manner,3fm
correct,3fm
modesti reserv,3fm
grace,3fm
decenc,3fm
modesti,3fr
composur calm,38a,bmu
cool,3ft,bpx
seren,3ft,bmw
obedi,,d24
defianc
stubborn
disobedi
manner,3fm
digniti,3g0
polit,3g0
cruditi,3g0
contempt,3g0
insol,3g0
immediaci,3bb
streak,3bb
heritag
background,3g8
educ train breed,3g8,cr9
rais rear,3g8,d1v a48
ancestri,,dg2
origin descent,3gc
age
fresh,3ge
crisp,3gf
manner mode style way fashion
treatment,3gh
drape,3gh,b9b
fit,3gh,968 da2
setup,3gh
touch signatur,3gh
wise,3gh
hang,3gk,b9c
structur,3gr,9bf
framework fabric,3gp
composit,,d75 d77
consist bodi
viscos,3gs
adher,3gt,ax7 aoi
soft,3gs
solid,3gs
densiti,3gw
tendenc,,dev
desir,3gy,brf brh brd
hunger thirst,3gz,am0
textur
smooth,3h1
rough,3h1
light,,95l
halo,3h4
highlight,3h4,9gp
bright,3h4
glare brillianc,3h7,ccc
dazzl,3h7,ccb
glitter glisten,3h7,ccd
flash,3h7,cc4
glint,3h7
sparkl spark light,38o 39t,9ex
radianc shine,3h7
gleam,3he,cc8
luster,3he
luster splendor,3h7
polish,3he 3h2,aq9 aq8
glaze,3hi
color,,951
mottl,3hk
shade tint tone,3hk,95g 956
black,3hk,94y
white,3hk,94x
bleach,3ho,94w
ivori pearl,3ho
gray,3hk,95c 95e
silver,3hr,950 95d
red,3hk
crimson,3ht,8xe
wine,3ht
maroon,3ht
orang,3hk
yellow,3hk,95f
blond,3hk
amber gold,3hy
lemon,3hy
green,3hk,9h1
blue,3hk,9h2
navi,3i3
purpl,3hk,952 95b
lavend,3i5
mauv,3i5
violet,3i5
pink,3hk
brown,3hk,978
tan,3ia
dun,3ia
drab,3hk
pastel,3hk
hue,,95a 959
pallor,3hk,8xf
smell odor,,c9x c9y c9z c9s c9v
bouquet,3ih
sound,,cai cdd
ring,3ij,cdq
voic,3ij
silenc,,cec 9ei
hush still,3im,bqi 9ei bmw cec 9eh
quiet,3im
pitch
tenor,3ip
key,3ip
bass,3ip
tone,3ip,a8w adh
tune,3ip,95t
timbr qualiti tone,,a8w
color,3iv
rough
crescendo,,9i1
physiqu build
plump
thin
statur height
postur,,bdb
walk,3j3,bvt
grace,3j3,dgl bi1
stiff,3j3
gender,,9mu
echo reverber,,cdq db2
temperatur
boil,3j9,9a8 9a9 97n
simmer,3j9,97h
cold,3j9 68y
chill,3jc,9a1 9a0
cool,3jc
cool,3jc,9a0 9a1
heat,3j9,9a3 cnp
light,,95l
glow,3jh,cc7
sensit
elast
bounc,3jk,bv0 b0b
give,3jk
plastic
flexibl,3jn
stiff
mass
equival,3jq
meq,3jq
weight
heavi,3jt
weightless,3jt
strength
might power,3jw
firm,3jw
fortitud,3eg
backbon gut,3jz
endur,3jw,9ny
toler,3k1
potenc effect,3pv
forc strength,3k7
momentum,3k4
energi,3k4,8sz
intens,3lz,95h 91z 91x
bad sever,3k7
serious,3k8
emphasi,3k7
furi violenc wild,3k7
concentr,,92j
titer,3kc
weak
lethargi,3ke
vulner,3ke
exposur,3kg,c92
sequenc success,,csj a54 9ne
time,,9oj
prioriti preced,3kj,de8
conjunct,3kj,98p
overlap,3kl,da5
modern,3kj
length
breviti,3ko
persist,3ko
mortal,3ko
immort,3ko
infrar,8qv
speed,3kv,c5h 9da c5i c5q 9d9
pace,,bxh
despatch,3kv
hast hurri,3ku,9ed
acceler,59t,9da
deceler slow,59t,9db 9dc
slow,3kv
flat
shape form configur contour,,biu 8yb
topographi,3l2
symmetri
regular,3l4
list lean,3la,bdu c4b c49 c4c
gradient slope,3la,c49
downgrad,3l7
rake slant,3l7,buc c4b dcd c49
posit,,c12
placement arrang,3la,b48 cnq bk1 b61
composit,3lb
align,3lb,9eo
true,3ld,9ep
coincid,3la
margin,3la
posit postur attitud,,cay
pose,3lh,cay
sprawl,3lh,b9f
space,3lb,c13
tuck,3lh
distanc,3lk
way,3lm
wavelength,3lm
span,3lm,dbs
distribut,3lk
scatter,3lq,c5s c7k a86 a82 dc4 ayo ayk ayd c3s c3x
concentr densiti,3lk
remov,3lm
magnitud,,92n 9d3
proport,3lu
order,3lu,9na
probabl chanc
dimens,3lu,8yd a59
degre level
grind,3lz
depth,3lz
profund,3m1
size,,976 9n5
larg,3m3
small,3m3
stout,3m3
tall,3m3
high,3lz
extrem,3lz
multipl,3lu
size,3lu,976 9n5
bulk mass volum,3lu
intens,3lu
diamet diam,3nr
radius,3nr
thick,3ly
calib,3me,9sz b2v
thin,3ly
great,3mb
spacious,3mb
small,3mb
amount,3lu
quantiti,3mm
increas,3mm,8yw 8z3
gain,3mo
decrement,3mm,8yv
rais,3mo,c0b 8z9
boost hike,3mo,c0b
small,3mm
supplement,3mo,cof dgs
adequaci,,dao
defici,3mm
shortag,3mw
abund,3mn,deg
amplitud,3my
plenti,3my
rich,3my
wealth,3my
excess,3lz
luxuri
excess surplus,3my
redund,3n3
margin,3mm
number,3mm,9m0 a6w a6s a6x d8v
multipl,3n8
major bulk,3n8
minor,3n8
extent,3lu,dbu dc1
coverag,3nc,ac4
frontag,3nc
limit,3nc,a6t 92f 92b
utmost maximum,3nf,9cn 9cm
verg,3nf,dde
scope rang reach compass,3nc,d0v dc7 dfb
regist,3iv
horizon,3ni
sweep expans,3ni,dbs
gamut,3ni
spectrum,3ni
palett,3ni
area expans,3nc
acreag,3np
length,3ly
distanc,3mb
yardag,3lm
altitud,3lm
level,3nu
ceil,3nu
length,3nc
depth,3nc
sound,3ny,9fy
width breadth,3ly
height,3ly
worth
valu,3o2,9os
merit virtu,3o2
idl
damn
vaniti
price,3o2
good
benefit welfar,3o9,ckz cky
sake interest,3oa
behalf,3ob
better,3o9
optimum,3o9
bad
wors,3of
evil,3of
price cost,3o3,dd9
luxuri,3oi
product
util use,,aka
deterg,3ol
function purpos role use,3ol,dar
avail,3ol,d2j
use,3ol,d3j
futil
realism,3ol
feasibl,3ol
compet,3qd
resourc
aid assist,3ou,8wd dg0 d2g
recours,3ou,d5u
advantag,,d05
favor,3ox,9pk
handicap,3ox,afe
lead,3ox
profit gain,3ox,cky
privileg,3ox,cvz
superior,3ox
edg,3p3
specialti strength
good,3ox
disadvantag,3of,d06
limit,3p7,92b 92f
defect,3p7
loss,3p7
price cost toll,3o3,d7m
catch,3p7
poison,,d50
positiv
import,3o3
promin,3pf
great,3pf
signific,3pf
consequ,3pi
urgenc,3pf
edg,3pk
weight,3pf
right,412,d0e
access,3pn
claim,3pn,9u6 ab3
due,3pn
access,3pn,cvn
privileg,3pn,cvz
door,3pr
claim,3pn,abv
power
interest,3pv,dbd bqz
color,3pw
sway,3pv,d5j btt
influenc,3pv,9vi d1o
forc,3pz,9tc bgj czk
pressur,3q0,d51 czk 9ut
control,3pv,cv0
author potenc,3q2,d1u
hold,3q2
rein,3q2
command,3q3,cv0 9tp
lordship,3q3,6v5
jurisdict,3pv
dispos,3pv
veto,3pv,cxg
effect,3pv
efficaci,3qb
abil
voic,3qd,a73
capabl,3qd
capac,3qf
strength,3qf
weak
optim,38a
mind head brain psych
place,,crf
unconsci,3qk
eye,3qt,ccq
sens,3qt
logic,3qo
discret,3qt
caution care,3qt
abil power
wisdom
leadership,,6ei
intellig
brain mental wit,3qv
breadth,3qv
intellect,3qv
genius,3qv
bright,3qv
marbl,3qv
aptitud
instinct,3r2
potenti,3r2
grasp,3r4,dge d0v
sight ken,3r5,ccg
gift talent,3r2,cxj
knack hang,3r7
flair,3r7
creativ
imagin vision,3ra,bfe
fanci,3rb,bfb
fantasi,3rb,bfg
dream,3rd
invent innov,3ra,bfm bfj bf8 bf6
resourc imagin,3ra
contriv,3rf
origin
novelti,3ri
musicianship,3ro,6u4 6u3
skill scienc
skill accomplish,,9jk
marksmanship,3rm,6t1
art prowess,,6g3
salesmanship,3rm,6zc
expertis
coordin,,cuq cup
control masteri,,9jj czz
facil
techniqu,,72u 72t
musketri,3ru
effici
economi,3rw,6mw cpp cjj
inabl
stupid,3ry
foolish,3rz
slow,3ry
faculti
attent,3s2
vocabulari lexicon
memori retent,3s2,9jw
reason intellect,3s2,9lm 9v8 9lr
sens,3s2,c8n cbw 94i
will,3s2,9py
sensit,3s7
respons reactiv,3s9
excit,3sa
sight vision,3s7 3s9,ccg
touch,3s7 3s9,ca1
eyesight,3sc,ca7
audit,3s7 3s9,ccy
ear,3sf
method
solut,3sh
system,3sh
account,3sj,cjb
disciplin,3sj,d2z
techniqu,3sh,72u 72t
custom tradit
convent normal pattern rule
habit,3sn,akl
enthusiasm,3t9
concern,3t9
world,3sr
matter affair thing,3sr
least,3st
affair,3sr
part,3sr
forget,3t6
conscious
self ego,3sy
awar conscious,3yf,9jf
feel,3t0,9r9
sens,3t0,9j2 94i
awar,3sy
sensibl,3sy
wake,3sy
unawar
stupor
curios wonder,,9si
interest,3t8,dbc bqz
confus,,9l4
distract,3ta,bmv
fog haze,3ta,cbz ccb
mysteri,3ta,9l5
tangl maze,3ta,b45 b7y
dilemma,3ta
difficulti
troubl problem,3tg,czs
balk,3tg,afd cvr a47 d38
bind,3ti,a2m
drag,3ti
obstacl,3ti
barrier,3tl
rub,3tl
hurdl,3tl
determin,,a6t 9q5
influenc,3tp,d1o
imprint,3tq,cub
support,3tq,d35
anchor backbon,3ts,au7
temptat,3tq,9vv bq3
bait lure,3tu,9vv 9vw d4s
equival
counterpart,3tw
substitut,3tw,csg 8ze cin cil
successor,3ty,csj
certainti
assur confid author,3u0
relianc trust,3u0,9rs 9r2
doubt uncertainti,,9p6
mistrust distrust suspicion,3u3,9p9
disbelief,3u3
indecis,3u3
hesit,3u6,d8k ddm
suspens,3u3
preoccup,,9jp 9jo
reveri,3u9
attent
heed regard,3ub,d4d
eye,3ub,ccq
notic,3ub,cbv cw4 c9e ccx ab8 9sp adz c9d
concentr,3s3,9jp 9jo 9rv
focus,3uf,db6 9rv 9sn
studi,3uf,9qa
vigil alert,3s3
jealousi,3ui
disregard neglect,,9kq 9kn 9ww
except,3uk,9km
intuit
immediaci,3um
percept,,9j7
penetr insight,,9sg
remark,3ue,adx
detect sens,3uo
contrast,3uo
melodi,3uo
sensat,3uo,c8n
threshold,3uu
vision,3uu
smell odor,3uu,c9y c9u c9s c9v
scent,3ux,c9x c9y
perfum scent,3ux,8u7 c9y c9z
stink reek,3ux,c9t
tast,3uu,cen ceg cem
flavor savor smack,3v1,cen cel cem ceh
sour,3v1,cev
bitter,3v1
sound,3uu,cai
music,3v5
fundament,3v5
partial,3v5
nois,3v5,cd5
dub,3v5
feel,3uo,c8n
tingl,3uo,c9q
pressur,3uo
pain,3uo,8vt
twing,3ve,c9l c9r
temperatur,3uo
heat warmth,3vg,cnp 9a3
cold,3vg
structur,,9bf
arrang organ system,3vj,9fb 9bg
design plan,3vk,bfj 9qb 9qs
distribut,3vk
bus,3vo
configur,3vl,dc6 c3g
assess,,9os
critic,3vp,a0g 9yq
knock roast,3vq,a0a
evalu valuat rate,3vp,9nh 9os
price,3vs,cp6 9ru
mark score,3vs,9n9 9na
assay check,3vp,9nj
bioassay,w8,9pq
biopsi,w8
review,3vp,9pt
discrimin,,cek 9ms
distinct,3vz,9mt 9mv
demarc contrast,3w0,dai 9ni
tast appreci,3vz
vogu style,3w2
fashion,3w3
furor cult,3w4
cultur,3w2
learn,,9jk cfp
condit,3w7,d4c
educ,3w7,9ju
studi work,3w7,9k1 9jm 9k2
school,3w9,cr8
experi,45d,c8y
memori,,9kb 9k5 9jw
recollect,3wd,9ka 9k5
remembr recollect,3s5,9kc 9kb 9k6 9k5
mind,3we
recognit,3wd,9kw 9k7
ident,3wh,abm 9mw 9kw
associ,3wd,9r4
overlap,43h,da5
symbol,,9z7
rendit render,3xv,a6b bl5 9l7
imagin imageri,,bfb bfe
vision,3wn
pictur,3wn,bfd bfb
dream,3wn,c9c
dream,3rb,bfh
nightmar,3wq
reveri,3wr,cte bfh
pursuit,,auw
think thought,,9li
construct,3wv
reason,3wv,9lm
analysi,3wx,9mg
line,3wx,9v8 9v9
general,3wj,9lx abe
infer,3wx,abe a6m 9ly
predict anticip,3wx,a50
project,3x2
propheci,3x2,a50
previs,3wo
ideolog,3wx
presupposit,3wx,9re
abstract,3wx,abe 9pl
analog,3x1
implic,3x1,d8b d86 d85
extrapol,3x1,abe 9jc
presumpt,3x1,9ll
conclus,423
dissect,3wy,9me
synthesi,3wx,9mf
consider,3wv,ca9 ccp 9xt 9pe
deliber,3xg,a1q a72 9xt 9xs
explor,3xg,9mj 9mp 9mo
contempl reflect,3xg,9lj cck 9q8 9qa
think,3xh,9rx bff 9k5 9li
judgment,,9o6 9o1
rethink,,9pb 9n0
choic pick,,9oe
reject,,9wq
favorit,3xn
altern choic
way,3xn
possibl,3xq
possibl,3xs
imposs,3xq
explan,3wv
rational principl,3xv
basi base,423,9lz
key,3xv
plan prepar,3wv,bfj
agreement arrang,3xz,abc
collus,3y0,9qk
inquiri research,3wv,a20 9mo
experi,3y2,d19 d18
control,43c,d0f
trial test,3y3,d17 ami
testament,44n
probe investig,3y2,9w2 9w7
poll canvass,3y2,cwb cw1
calcul comput,3wv,9m0 cjb
extrapol,3y9,9mc
convers,3y9
estim approxim,3y9,9o6
guess,3yc,a4y 9lk
underestim,3yc,9o4 9ps 9o8
know,,9jf
know,3yf
ken,3yf
understand apprehens,3yf,9j0 9j6 9j1
comprehens,3yi,c8o 9j0
appreci grasp hold,3yi,9j0
insight,3yi
realiz,3yi,9se 9j6
light,3yl
revel,3yl,a63
discoveri breakthrough find,3yl,bfi a52 cbv 9jl 9rt
read,,9la
tradit
world realiti,45e
life live,45e,d6u
reliv,45e
antipathi
center,,db6 9rv
love,,bnn brm bnm
remind,45e,9k8
topic subject issu matter,,d8y
area,3yz
inform,,9yz
datum
read,3z2,9v9 a5a
acquaint familiar,,a3u
fact
case,3z5
detail item point,3z5,a6q a7e
particular specif,3z5
truth,3z5
respect regard,3z7,db8
exampl instanc,,aba df6
except,3zb
preced,3zb,de8
sampl,3zb,ami
coupon,3ze
specimen,3zb
circumst consider,,ccp a72 9ss ab4
justif,3zh,a3g
evid ground,,aaw
proof
confirm,3zk,9ns d1b 9nl 9no aap
lead track,,c28
stimul stimulus,,9g8 c98 9v3 9wi
joy delight pleasur,3zn,bqj am7 bqe
bother,3zn,bow czs bom
nuisanc,3zp
concern worri headach,3zn,bmy bn1 bn2 dbc
burden,3zr,9tk
busi,3zr
imposit,3zs,9tg
grief,3zn,bpb
idea thought,,9pe 9lk 9k5 9rx bff bfe
inspir,,bg8
sourc,3zx,blh
muse,3zy,9lj
concept construct,,bf8
conceptu,,bf8
percept,401
layout,3vl
snare,3vl,9vw cz0
judgment mind,44b
decis conclus,405,9un 9q3 9px
categori
kind sort form,407,9n2
breed,40a
type,408,9kv dcx
version,40a,8xy
style,408,bhl
speci,408
genus,408
brand make,408,bgw ben
like,408
manner,408
model,408
like,408
rule regul,,d01
restrict limit,40k,92b 92f
attribut dimens
qualiti charact,40m,dct a7g 90s
textur,40n
featur characterist,40m,d7r
invari,40p
aspect facet,40p
magnet,40p,bq4 b6s
badg,40p
excel,40p
extern,40p
peculiar,40p
side,40r
sector sphere,40r
surfac,40r,c1d
attent,40s
foil,410,927 dg8
abstract,,9st 9pl
absolut,412
teacher,412,9yu 94m
thing,412
variabl
correl,416,d9y
constant
paramet,418
product
multipl,41a
sum amount total,,a6z d8v
degre,4t8
polynomi,7k3
vector,416
point,41n
intersect,41g
vertex,41h
part divis,,bah
begin,41j
middl,41j,b63
end,41j,dfz 992 d6i
compon element factor ingredi,41j,d76
whole
unit,41o,99y
one,41p
compound,41o,b42 90j
complex composit,41o
law
dictat,41w,9tb
fundament,41w
principl,41t
law
principl,41x
hypothesi possibl theori,,9lp
hypothet,41z
model framework,41z,bkm bls
specul conjectur,41z,9lp
assumpt,41z,a4z 9ll
requir,1ag
requir demand,1ag,d7l 9u0
given presumpt precondit,423,9ll
misconcept,,9kz
sophist,427
error,427
mistak,427,9kz 9ks
illus fanci,427,bfb bfg
phantom shadow,443
ghost specter,42c,bod
plan program,,9wk bfj 9qb
program,3sj
polici,42e
activ,42g,6tn
design,42e,bls bid
system,42e
tactic maneuv,42e,cq1
scheme strategi,42e
dodg,42l
bubbl,42l
plot,42l,9qm
intrigu,42o,bgm 9qj 9ql
conspiraci,42o,9qj
wheez,42l
regim,42e
project,42e,bfj
agenda schedul,42e,9wj 9oi
fare,42u
general,,abf
principl rule,42w
impress feel belief notion,,9rs 9r9
presenc,42y
effect,42y,bfv
intuit hunch suspicion,42y,a56
heart,431
mean substanc,,a5y a7b
signific implic,433,a5s d85 a61
substanc core center essenc heart
purport,433,abn
refer,433,a5x db5
connot,433,a5s
ideal
introject,439,9ib
perfect,439,bnx
criterion standard,439
exampl model,439,aba
keynot,,964
wisdom
profund,43f
represent,,9va 9z7
stereotyp,43h,9n6
imag,43h,bfb
interpret,43h,a6b 9l7
charact role part,nj,bkp a03 dcs
heavi,43l
hero,43l
percept,43h
form pattern,3vj,de7 9q5 8yb
strand,43p
sight,43o,ccg
view aspect scene,43o,cbj
background,43s
exposur,43s
foreground,43s,9gp
glimps,43s,c9f
tableau,43s
memori,43h,9jw
pictur,43j,bfb
exampl,43h,df6 aba bls
prototyp paradigm imag,440,dcx
origin,440
illus,43h
front,43h
blur,43h,cc0 cc9
shape,43h,dgc 9q5
belief,,9ou
faith,,9pa
doctrin philosophi ism,,6w0
expect outlook prospect,,9u0 9ro
opinion sentiment view,,9pe 9lk 9ph
religion faith
eye,44b
pole,44b
promis hope,44a,bqb brh dgd a2j
rainbow,44f
possibl,44a
anticip expect,44a,9rp
misgiv,44a,boa
theori,,9lp
principl,439
ethic valuesystem,44l
creed credo,449
dogma,449
formal,449
imit,449
mimesi,44q
individu,,6ec
nation,449
human,449,6q5
human,449,6q5
egalitarian,449
magic,,70v
aesthet esthet,449
formal,449
materi,449
ration,449
goal end
aim object target,452,ajr 9qp
destin,452,dfz 9t9 9qr
purpos intent aim,452,bfj 9qp 9qo
intent,452
idea,455,9s2
view,455
will,455,9py
busi,453
point,453
thing,453
educ,,9ju
experi,,8xu bnb c8s 9ji
cultur
lore
folklor,45g
learn scholarship,45d,6zh
sophist,45d
ignor
dark,45k
inexperi,45k
theori,3xv
local,41y
positiv,449,6wp
liber,45n
disciplin subject field studi,,9jm 9k2
territori,3z0
scienc,,6zl
mathemat
arithmet,45u
geometri,45u
axi,65i
coordin,7gl
intercept,41g
differenti,3y9
partial,460
integr,3y9
interv,5t7
statist,3z2
averag norm,464,d8w d0w 9m2
deviat,464,da6
mean,465
popul univers
sampl,3vm
correl,464,d9y 9r5
biolog
medicin,,8wh
biomedicin,46c
biomedicin,46c
pharmaci,46c,6vy
psychotherapi,46c
anatomi,46b
patholog,,6m2
chemistri,,6vy 6iq
physic,,6w1
electron,46k
mechan,46k
architectur,46u
engin technolog,,6e8
psycholog,,6xn
anthropolog,,6fv
mytholog,46q
econom
financ,46s,cg3
art
histori,46u
histori
philosophi,46u,6w0 6vz
jurisprud law,46x,6r9
dialect,46x
logic,46x
literatur,46u
linguist,46u,6s5
linguist,,6s5
syntax,3vj
phonolog phonem,473
theolog,,730
theolog,3sj,730
teach command,449
ration,449,6wp
attitud
accept,47a,9p3
defens,47a
mental outlook,47a
inclin tendenc,47a,dev 9or
direct,47e
sympathi,47e,9je
bent,47e,a6t 9q3
prefer,47e,9on
dislik,47e
prejudic,47e,9op d07
provinci,47e
provinci,47a
fanatic,47a
respect,47a,9po cw7
orient,47a
wavelength,47p
posit view perspect,47p,ca9 9ph
viewpoint standpoint,47a,9o2 dd7 dfu d6k
light,47r
sight,47r
slant angl,47s,9oq
straddl,47r,ddk
ideolog,47p
communism,47x,6jt
conservat,47x,6k6
democraci,47x,d1c d1d
fascism,47x
imperi,47x
liber,47x
progressiv,47x
radic,47x
social,47x
strategi
similar,41y
wrinkl,3tg
transmiss,48b,c7f a8c
communic,,9t3 9t2
convey impart,48a,cle a5p
dissemin air spread,48a,a82
circul,48d,c4m
propag extens,48d,a82
messag
broadcast,48g,a8c a82
cipher,48g,a9m
medium,48b
medium
vehicl,48k
paper,48k
sheet,8ko
leaf folio,48n,4ej c81 cbp
page,48o,a6y
centerfold centrefold,48p 48r
foldout gatefold,48p
pagin folio page,7gl,a6y
stationeri,8ko
channel,48a,c7f b2d
liaison,48b,9t5
film cinema celluloid,48k,bk2 aa6
press,48k
broadcast,48a
mail,48b,ac1 b2i
airmail airpost,48z
express,49h
journal,48k,6r8
newspap paper,48x
daili,493
tabloid,492
articl,4cl 498
column editori,496
piec
offprint reprint separ,496,blf
paper,496
reissu reprint,4hw,blf
leadin lede,4dg
person,496
telephon telephoni,48k,9wa
call,49e,9wa
cabl cablegram,4jx,aag
mail,48g,b2i
radiotelephon radiotelephoni,48k
broadcast,48k
radio wireless,49j,aah
televis telecast,49j,a85
video pictur
audio sound,,cdd
prompt,48a
fiberopt fibreopt,48a
recept,49j
modul,48a
slot,3la
discours
context,49t
sentenc,61x
word,,a8s
antonym opposit,49w
blend portmanteau,4a8
diminut,49w
disyl dissyl,49w
form signifi descriptor,49w,a5y
guideword catchword,49w
hypernym superordin,49w
hyponym subordin,49w
loanblend hybrid,49w
loanword loan,49w
monosyl,49w
neolog coinag,49w,bj9
primit,4p4
singular,4a1
root stem,4a1,d7k
synonym,49w
term,49w,abw
terminolog nomenclatur,49w
syllabl
penult penultima penultim,4af
antepenult antepenultima,4af
sesquipedalian sesquipedalia,49w
affix,,ato
end
suffix postfix,4aj 4ak,atn
subject,4aq
object,4aq
obliqu,5t3
genit possess,4ao
syntagma syntagm,61x
construct,4aq
claus,4ar
complement,4ar
phrase,4ar,a8s
predic,4ar
nomin,4au
verb
modal,4ax
adject
noun,49w
verb,49w
modifi qualifi,49w,8zq
intensifi intens,4b2,91z
adject,4b2
posit,4b4 4b7
compar,4b4 4b7
adverb,4b2
determin,49w,a6t
preposit,49w
pronoun,49w
conjunct connect continu,49w
gender,5t3
feminin,4bc
masculin,4bc
tens,5t3
futur,4bf
participl participi,4ax
patient,5t3
beneficiari,5t3
recipi,5t3
tempor,5t3
name,,abk 9mw a6u abt
patronym,4bm
matronym metronym,4bm
surnam cognomen,4bm
nicknam monik cognomen sobriquet soubriquet bynam,4bt,abs
nicknam,4bm
pseudonym anonym,4bm
appel design,4bm,abz
titl,4bm,abv
head header,4w6
crosshead,4bv
headlin,4bv,cnn a8i
subhead,4bv
droplin stephead,4bx
streamer banner,4bx
titl,4bv
titl,4by,abr
legend,4c2
crib,4h7,d4m
subtitl caption,4h7
supertitl surtitl,4h7
shorthand stenographi tachygraphi,4e4
longhand cursiv,4e4
orthographi
spell,4c9,bjf a6a
code,,a9m
cryptogram cryptograph
firmwar microcod
portal,1vz
hieroglyph,4c9
write,225
patrist patrolog,4cg
rewrit,,bjg a9p
literatur
fiction
nonfict,4d2
novel,4ck,6uj 4co
fantasi phantasi,4ck
novelett novella,4cm
stori,4ck
saga,4cp
mysteri whodunit,4cp
legend,4cp
fabl parabl allegori apologu,4cp
myth,4cp
parabl,4cp
plot,4cp
storylin,4cw
climax,8p6,d0u 9fh
critic,,9yq
analysi,4cz
drama,,6mk bjh a98
prose
poem
ballad,4d3
doggerel jingl,4da
eclogu bucol idyl
epic epo,4d3
lyric,4d3
rondeau rondel,4d3
vers rhyme,4d3,bjj bjk
heroic,4d7
text
indent,3np
copi,4dc
fascicl fascicul,4dc
section
abov,4dg
claus,4dg,a2l
deduct,4di
rider,4di
chapter,4dg
episod,4dg
spot,4dg
insert,4dg
introduct,4dg
foreword prefac prolus,4dp,a3v
close,4dg,d6j dfz d6i
epilogu epilog,4dr
epilogu epilog,4dr
appendix,4dw
sequel continu,4dw
addendum supplement postscript,,avm
paragraph,,bjd bje cx4
passag,4dg
excerpt extract,4dy
place,4dy
diari journal,,6m3
capit capitalis,,bix
type typewrit,,aac
handwrit hand script
calligraphi penmanship chirographi,4e4,6zn
scribbl scrawl cacographi,4e4
signatur,4bm,a9s
inscript letter
inscript,48g,a2r
manuscript holograph
codex leafbook,4ea
dissert thesi,,9xx
essay
paper,4ed
review critiqu,4cz,a0g
book,4hw,4ej
formulari pharmacopeia,4eg
volum,4hw
booklet brochur folder pamphlet,4eg,4w1
textbook schoolbook,4eg
notebook,1on
catalog catalogu,4eg,bev 9mx
refer,4eg,a1z
hymnal hymnbook hymnari,4eg
dictionari lexicon,4en
vocabulari,4en
glossari gloss,4en,a7q
handbook enchiridion,4en
manual,4es
consuetudinari consuetudin,4et
bibl,4es
annual year yearbook,4en
encyclopedia cyclopedia encyclopaedia cyclopaedia,4en
edit redact
rewrit revis,4ey,a9q a9p
revis,4ez,a9q
reword recast rephras,4ez,a7r
paraphras paraphrasi,4f1,a7r
mezuzah mezuza,4dg
summari sumup,,aai
summar summaris,55t,dgr aai
abridg,4f4,92x 92w 92y
resum,4f4
brief,4f9,9yy
outlin synopsi abstract preci,4f4,aad
roundup,4f4
sketch survey resum,4f4,aai 9ml aad
summat rundown,4f4,dgr
document paper,,9nt
ballot,,cwn
certif credenti,,cv9 cvh cix 9x2
charter,,cvg
confess,,9y7 9ya
copula copul,4b1
form
questionnair,4fj
requisit,4fj,9tv
card,4uy,9nn
list,4kj,a6s a6p cxd
item point,,a6q
preposit,4fo
agenda agendum,4fn
bibliographi,4fn
blacklist shitlist,4fn
calendar,4fn,9ol
catalog catalogu,4fn,bev 9mx
checklist,4fn
enumer number,4fn,a6x a6s a6q
inventori,4fn
menu cart,4fn
masthead flag,4fn
roll roster,4fn
schedul,4fn,9wj
stand,4fn
patent,,cva chq
platform program
plank,4lj
cadast cadastr,4ge
entri,4l3,a9z
note,4l3,ab9
transcript copi,4l3,bm1
jot,4g8
scholium scholia,4g8
memo memorandum memoranda,4g8
remind,,9k8
regist registri,4l3,cxc aa2
minut proceed transact,4l3
file,4l3,a1i aa2
resolut resolv,,9q2 abb 9q0
applic,4gj,9us
request petit postul,,9tx 9tu
solicit ingath,4gj
histori account chronicl stori,4l3
biographi life,4gl
bill invoic,,cjb cmx
reckon talli,4gn
check chit,4gn
ticket,,cnd
receipt,,9nk a36
contract,4rh,csv a2t
charter,4gs,cwi cfk
leas,4gs,cfk cfl cwi cwg
polici insur,4gs
conspiraci,4rh,9qk
concess,4gs
franchis,4gx,cvf
apprais estim,,9o6
overestim overvalu overapprais,4gz
order,,9t6
enact
law
constitut,4h3
preced,61s
legisl,61s,cwz
translat,4l3,a7o
bill measur
decre edict fiat order rescript,4h2,9tb 9ta 9rb abp
divestitur,4hn,cmm
pragmat,4h9
prohibit,4h3,6mr
prohibit proscript,4h9,9wm cyv 9wn
injunct enjoin,4hd,9wp
will testament,,cgw
deed titl
warrant,4hn
pickup,4hh,ao0
licens permit,,9x0 9wz cv9
patent,,cva
opinion judgement,,czc
pardon amnesti,4hh,a41
writ
mandat author authoris,,9tn
interdict,4hn 4hd,9wm
charg,,9zs 9zp a1i
rebutt,,9xy
statut,4h2
plugin addon
spider wander
subroutin subprogram
public,37n,bly blv a81
read,4hw,dfo 9la
edit,4hw
collect compendium,4hw
album,48k
florilegium miscellani,4hz
compil digest,4hz,92y 9j5 cly beu
period,4hw
digest,4i3,92y 9j5
pictori,4i3
seri serial,4i3
week,4i6
magazin,48x 4hw
slick glossi,4i8
issu number,4i3,a81
extra,4ia
journal,4i3
read
bumf bumph,4id
perus studi,3yq,9k1 9jm
brows,3yq
skim,3yq,cbm
messag content
subject topic theme
digress asid excursus divag parenthesi,,9vr
mean signific signif,,a61 a5y a60 a7b
symbol symbolis,4il,a96
sens signifi,4il
intens connot,4il,a5w
effect gist,4il
ambigu,528
loophol,4iq
amphibolog amphiboli,4iq
intent purport spirit,4il,9qp a7b
moral lesson,4il
nuanc niceti shade subtleti,4il
point,4il
nonsens hokum
absurd ridicul,4ix
balderdash fiddlefaddl piffl,4ix
buzzword cant,4ix
gibberish gibber,4ix
incoher,4ix
mummeri flummeri,4ix
rigmarol rigamarol,4ix
shmegegg schmegegg,4ix
hooey poppycock,4ix
babbl lallat,4j1,aef acd
blather blatherskit,4j1,acd
jabber gabbl,4j1,adk
baloney boloney bilgewat bosh drool humbug taradiddl tarradiddl tommyrot tosh twaddl,4ix
bullshit horseshit shit crap dogshit,4jc,9zf
bunkum buncomb guff hogwash,4jf
folderol rubbish tripe trumperi wishwash applesauc codswallop,4jf
pablum,4jf
drivel garbag
analect analecta,4dz
quotat quot,4dz,bjp abh abk
misquot,4jh
movi film pictur,2ov,bk2 aa6
scene,2ml
featur,4jj
travelogu travelog,4jn
attract,,bq4 b6s
cartoon toon,4jj,6id bj2
documentari docudrama infotain,4jj,aa4
dissolv,4dy,9dp
cut,4dy
broadcast program,,a8c a82
news,4js
colorcast colourcast,4js
serial seri,4js
instal,4js
telegram,48g,aag
correspond,49h,aae
letter missiv,4dc 1zz
aerogram aerogramm,4jz
note billet,4jz
excus,4k1,a3a
postcard mailingcard,4jy
farewel
adieu adio arrivederci byeby cheerio goodbi goodby sayonara,4k4
greet salut,,a3q a3k a3l
recept respons,4k6,6y6
welcom,4k6,chh
aloha ciao
handshak handclasp
hello hullo howdi,4k6
morn,4k6 4k4
afternoon,4k6 4k4
salut,4k6
apolog,,a37 a3d
condol commiser,,br3
congratul felicit,,a2b
refus,,chi
inform info,,9yz
materi,4kj
detail,4kj
lowdown,4kl
fact,4kj
record book,4kn
format,4kj,blw
initi initialis,4kp
basic rudiment,4kn
index indic,4kn
news tide word,4kj
latest,4kt
updat,4kj,9z2 8zo 8zp
evid,4sq,aaw 9ye
clue clew,4kw
fingerprint,4su 4uy,bm3
footprint footmark,4su,c86
sign,4kx,c9d a60
token,4l0
trace vestig tinctur,4sq
record,4kw,a9z
proof,4l7
demonstr monstranc,4l4
testimoni,4kw,aaw aav
argument statement,4kw,a23 9v9
pro,4l7
con,4l7
case,4l7
clincher determin,4l7,9un
confirm,4kj,aap 9ns
reinforc reenforc,4lc
document certif corrobor,4lc,daa aar 9ns 9ye 9nt
guidanc counsel direct,,a1q
steer,4lf,a5m cuw
rule prescript,4sa,9rb
principl precept,4lh
polici,3wz
ceil,4lj,92g
floor base,4lj
imperi,4lj
intervent interfer,4lj,d1t
neutral,4lj,6ug
ethic,3sj
dictat,4lh,d5m 9tb
regul ordin,4lh
canon,4lh,6i2
closur clotur,4lh
code codif
equat,,d81
advic,52q
recommend,4lw,a1u a2e
admonit monit warn,4lw,a1k a1l
exampl lesson,4ly
secret arcanum,4kj
secret,4kj
cabala cabbala cabbalah kabala kabbala kabbalah qabala qabalah,4m0
password watchword parol countersign,4uy 4m0
propaganda,4kj,6xf
sourc,,9nu
wellspr fountainhead,4m5
programm curriculum syllabus,4kj
print,,bly
intaglio gravur
news,4kj
report stori account,4ma,a80 a7w
newslett newssheet,4mb
bulletin,4mb,a7a
newsflash newsbreak,4md,a5r 9ce
dispatch despatch communiqu,4mb,byy
exclus,4mb
report reportag,4ma,a80
oath swear,,aal aas
guarante warranti,56b,a33 a2z
guarante,56b,a33 a30 a2w a2z
sanction counten imprimatur,,cvh 9wz cxs 9xb
okay okey okeh,4ml,9xb
credit,,9s9
memori commemor remembr,4mn,cpm 9kd
salut,4mn,al3
permiss
consent,4mq,9ws
leav,4mq
safeguard,4mq,c3l
encourag
acclaim acclam plaudit eclat,,a0z a10
applaus clap,,a10
cheer,,a0p
hurrah hooray,4mx
prais kudo extol,,a0w a0i
prais,15d
superl,4mz
encomium eulog panegyr paean pean,4mz
eulog eulogium,4mz,a28
recommend,4mz,a2e
refer,4n4,a7g
compliment,4mz,a29
flatteri,4n6,a27
blandish cajoleri palav,4n7,9v0 a27
blarney coax,4n7,9v0
unction smarm fulsom,4n6
award accolad honor honour laurel,,d2d ciw
tribut testimoni
degre,4nb
pennant,4nb
citat commend,4nb,a2d abg
decor medal ribbon,4nb,d2e
disapprov
disapprob condemn,4nh,a45 a14
censur animadvers,4ni,9yj
demon demonis,4ni
critic,4nh,9yq
faultfind carp,4nl
attack flak flack,4nl,a11
rebuk reproof reprov reprehens reprimand,4nl,9yn 9yj
sermon preach,4nv,9ys
chide scold objurg,4no,9yl 9yn
wig,4nq
castig ear upbraid goingov,4no,9yo 9yl
reproach,4no
blame,4nt,9zn
lectur,4no,9yn
chasten chastis,4no,9yl
admonit admonish monit,4no
courtesi,4r7
disrespect discourtesi
abus insult revil contum vilif,4nz,9zz 9zv
deris,4nz,a0b
ridicul,4nz,a0a
scorn,4nz,bnl
jeer mockeri scoff scof,4o1,9wy a05 a01
sneer leer,4o3,cci 8ti 8th
sneer,4o3,8th 8ti
putdown squelch squelcher takedown,4o1,bpj 9el
stultif befool,4o1
disparag derog,4nz,a15
denigr belittl,4o9,a15
aspers slur,4o9,9zx
condescens disdain,4o9,a4a
defam calumni obloquy traduc,4o9,9zx
assassin blackwash,4od
mud,4od
smear vilif malign,4od,9zx
epithet,4od
scurril billingsg,4o0
vituper invect vitriol,4o0
impud cheek impertin,4nz,a7t
sass backtalk,54m,acj a6i
interpol insert
statement,,aaj
amend,,a9r
truth
gospel,4op
paradox,554
descript
specif spec,4os,ab4
declar,,aak
announc proclam,,a7y a8n
manifesto pronunciamento,4ou
pronounc dictum sayso,4ou,a89
assert aver assever,4ou,aaz aal
claim,4oy,cjw
claim,4oy,9u2
accus,4oy,9zr 9zp
alleg,4p0,aay
content,4oy,9u3
formula express
formula,,bf6
avow avouch affirm,4oy,aal
reassert reaffirm,4p6,aao aap
testimoni,4oy,aaw aav
protest,4ou,a4d
postul predic,4ou,a5w ab0 9rf
threat,4ou
menac,4pb,8sf aek
evid,4kj,a78 aaw
exhibit,4pd
testimoni,4pd,aav
wit,4pf
declar,4pf
overbid overcal
word,,a8s
explan account,,a7w aee
explicandum explanandum
account,4pk
reason,4pk
justif,4pk,a3g
caus,4po,bg4 9v3
defens vindic,4po,a3g a3e
apolog apologia,4pq,a3d
alibi,4pq,a39
excus alibi exculp,4pq,a39 a3d a38 a42
extenu mitig,4pt,a43 90r
exposit expound,4pk,a7d aa1
moral moralis,4pv
solut answer result solvent,,9ls 9lw
gloss rubric,4pk,a7q
deriv etymolog,4pk,93h
definit,4pk,a7h
redefinit,4q0
answer repli respons,,9y2
feedback,4q2
announc promulg,,a8l a7y
handout releas,4q4
notic,4q4,a1r
obituari obit necrolog,4q6
predict foretel forecast,,a50 a5k
prognosi forecast,4q8,a1o a5k 9r1 a50
propheci divin,4q8,c8r
proposit
univers,4qb
convers,4qb
lemma,4qb
theorem,4qb
categorem,4aq
syncategorem,49w
postul posit,4qb,9rf
premis premiss assumpt,4qi,9ll
thesi,4qj
condit precondit stipul,4qj,ab4
provis proviso,4ql,aec
falsehood falsiti untruth,,9z6
dodg scheme,4qn,9xk
prevar,4qn,9z5
tale tarradiddl taradiddl,4qp
fairytal,4qq
fabric fiction fabl,4qn,bfa
deceit decept,4qn,d4n d4r 9z8
facad,4qt
pretens feign dissembl,4qt,9zd
bluff,4qv,9zc
pretext stalkinghors,4qv
hypocrisi,4qv
trickeri hocuspocus slick jiggerypokeri skulduggeri skullduggeri,4qt,d4o
fraudul duplic,4qt
evas equivoc,4qt
quibbl quidditi cavil,4r1
reserv,,90s
comment commentari,,adx ac3 a7q
annot notat,4r4,ab9 ab8 a7q
cite acknowledg refer mention quotat,4r5,abk bjp 9sb adz abh
remark comment input,,adx ab8
gambit ploy,4r7
dictum,4hl
mention refer,4r7,abk ab8
allus,4ra
wisecrack salli quip,4r7,ady
shaft barb jibe gibe,4r7,a05
restat,,a7k
mistak,,9ks
misprint erratum typo liter,4rf
agreement understand,,9uo
string term,,ab4
bargain deal,4rh,ciq
coven compact concordat,4rh
treati pact,4rh
treacl glop,4y8
humor humour wittic witti,,6q6
sarcasm ironi satir,4rn
banter railleri backchat,4rn,a0f
joke jest jape,4rn,8xk a0c 8tf
sidesplitt howler,4rq
funni,4rq
caricatur imperson,4rn,a03
parodi lampoon spoof sendup mockeri burlesqu travesti pasquinad puton,4rt,a04
cartoon,4rn,6id bj2
fun,4rn
jocos jocular,4rw
waggeri waggish,4rw
drolleri clown comedi funni,4rw,8xl
pun wordplay paronomasia,4rw
opinion view,,9ph
guess conjectur supposit surmis specul,4s1,9lp a5l 9pd a56 a4z 9lk 9o6 a4y
estim,,9o6
question,4ij
problem,4s4
puzzl puzzler mystifi,4s5,9l5 brq
case,4s5
riddl conundrum enigma brainteas,4s5,9l6
stumper toughi,4s5,9l0 9l5
direct instruct
toponymi toponomi,4ae
prescript,4sa,9tb
recip formula,4sa
creed,449
dogma tenet,4se
ecumen ecumenic,4se
signal sign,,a1b acg a60 a57
beam,,a8c
sign
poster post placard,4sj,a9i a8k bcn a9h
signpost guidepost,4sj
fingerpost fingerboard,4sl
brand,58o,czv
token,,a6q
birdcal birdsong,,aeo
indic,,9v9 a57
symptom,4sq
signal signalis,4sq
manifest,4sq,9ye
mark,4sq,as5 9gc a58
flick,4su
hoofprint hoofmark,4su
line,4su,bbu
squiggl curlicu,4sx
underscor underlin,4su,aaa
contour,4sx,biu
harbing forerunn predecessor herald,4sq,a8d
hint clue,4sq,a5m
tap lightsout
tattl sing,55l,a78 a69
symbol,,9z7
numer number,,a6w a6s a6x d8v
notat
power,4t7
logarithm,4t8
antilogarithm antilog,4t6
score,4x8
obbligato obligato,4dg
arrow pointer,,deb a5d
readout,4kj
subscript inferior
shaft,4sx
dieresi diaeresi
uppercas majuscul,,bix
lowercas minuscul
font fount typefac
modern,4tk
boldfac bold,4tk
serif seriph,4sx
asterisk,,9gf
dagger obelisk
letter,,biy biz
digraph digram,4tq
initi,4tq,a9u
eze izzard,4tq
space blank,,c13
ideogram ideograph
logogram logograph,4tv
solidus virgul separatrix
brand marqu,4bm
label,4ty
trademark,58o
authent hallmark assaymark,58o
phylacteri tefillin,4gd
fanfar tucket,4wp
swoop,4wp,c84 c69
gamut,4t7
domin,4u9
trill,4u9,adi
aton,4t7
note,4t7
sharp,4t7
natur cancel,4t7,cxp
solmiz solmis,4t7
chord,4u9,bkx 9fc
appoggiatura acciaccatura,4u9
tenor,4zr
contralto alto,4zr
soprano,4zr
gestur motion,,a9j
grimac,4ui,8tp
pout moue,4uj,8tq
frown scowl,4ui,8tn 8tj
smile grin,4ui,8t8 8t7 aem
laugh,4ui,8tf
snarl,4ui,a4w
wink,4ui,8s7 8s8
winc,4ui,c5u 8sb
display show
gauderi pomp,4ur
express reflect reflexion,,9ye
illustr,,aba
emblem allegori,3wl
eleph,4uv
badg,4uv,bch
identif,4kw,abm
fingerprint,4uy
project,,cap
screen show view,,cbf
preview prevu trailer,57q
sight,,ccg
spectacl,4v3
ostent fanfar,,caw
bravado bluster,4v5,a2g
brandish,58w,b36
flourish,4ui
flourish,1yn
flaunt,,caw
present,,cbf a9b 9va
perform,,bk6
routin number,4vc,bke
showstopp stopper,4vd
concert,4vc
recit,4vc
rendit render,4vc,bl5
theatric histrion,4vc,bk0 bke
spectacular,4vc
upgrad,,915
superstr superstratum
interlanguag koin
artwork graphic,,6g3
illustr,4vn,bho bin
pictur,4vo,bim
figur,4vo
chart graph,,bme
graph,,bmf bme
curv,7mx
profil,4vr
draw,4vn,biv
dramaturgi dramat theater theatr,48b
stage,4vw,bk0
product,4vb,cby
play drama,,6mk bjh a98 bk8 bke
snatch,498
script playscript,,bmi
continu,4w1
dialogu dialog,4w1
asid,4w6
prompt,4w6,a22
line,4dc
spiel patter,48b
effus gush outburst blowup ebullit,4ut,a2c
comedi,4d1
farc travesti,4w9
seriocomedi tragicomedi,4w9
tragedi,4d1
play,,bk8 bke
music,4wd 4jj
danc,1jw,bjv
choreographi,4wf
music,,6u4 6u3
monophoni monodi
counterpoint,,bjr
classic
opera,4wk
operetta,4wl
harmoni
harmon harmonis,4wn,9fc
tune melodi strain
leitmotiv leitmotif,4wp
obbligato obligato,4ws
motif motiv,4wp
variat,4wp
part,4wp
accompani,4wu,bkz
descant discant,4wv
bass,4wu
antiphon antiphoni
gradual,4wy
procession prosodion
antiphonari antiphon
chant,4xq,aei adf
plainsong plainchant,4x2
spiritu,4xq
hymn anthem,4xq,bl4 a0x
choral,4x5
paean pean,4x5
opus piec,,bjq
orchestr,4x8
final coda,4dr
trio,4x8
cantata oratorio,4wk
divertimento serenad,4x8,bjl
keen,4xv,bpo
concerto,4wk
pastoral pastor idyl,4x8
rondo rondeau,4wk
symphoni,4wk
passag,4x8
phrase,4xj
cadenza,4xj
movement,4x8
suit,4x8
medley potpourri pastich,4x8
nocturn notturno,4x8
song vocal,4x8,70s bl1 bl3
ballad,4xq
barcarol barcaroll,4xq
chantey chanti shanti,4xq
refrain,,bl2
dirg coronach lament requiem threnodi,4xq,bpo
blue,4xq
lullabi cradlesong berceus,4xq
lyric word languag,4dc,6sh bjb
prothalamion prothalamium,4xq 4d8
serenad,4xq,bjl
shivare chivare charivari callithump callathump bell,4y0
rumba rhumba
tango,,bvb
boogi boogiewoogi,4xw
devic
eloqu fluenci smooth
flat
express,,a8s
grandios magniloqu ornat grandiloqu rhetor
journales
prose
salti coars
voic,51u,a62 a8s a8o a8p
archaism archaic,4y8
verbal verbalis,,a6f a6i
verbal verbalis,4yi
parlanc idiom,4y8
word diction phrase phraseolog verbiag,4y8,a8s
tone,,adh
note,4yj
round rotund,4yj
barrag bombard,,a12
prosodi inflect,,a8w
inton,4yn,a8w adh adf
monoton drone,4yo,ce7 a6l
monoton,4u9
singsong,4yo,c8c adg
enjamb,4yn
stress,4yn,a8y
rhythm,e,bu2 cd9
upbeat offbeat,4yu
modul,4xj
bombast fustian rant claptrap blah,4y9,adk
sensat lurid,4ya
concis pithi succinct
breviti
lacon laconic
verbos
verbiag verbal,4z2
prolix windi wordi,4z2
circumlocut periphrasi ambag,4z2
turgid flatul,4z4
redund,4z2
acronym initi,4a1
poetri poesi vers,,bjk
poetri
metr cadenc
iamb iambus,4zb
anapest anapaest,4zb
pyrrhic dibrach,4zb
rhyme rime,,dgp
anacoluthia anacoluthon,4y5
anadiplosi redupl,4y5
epiphora epistroph,4y5
epanaphora anaphora,4y5
litot meiosi,4y5
paralepsi paraleipsi paralipsi preterit,4y5
hyperbol exagger,4y5,9zg
metaphor,4y5
speech languag
word,4zo
utter vocal,,a8z a6f a6i
voic vocal vocalis phonat,,70a a73
phone,,a73
phonem,4zs
vowel,4zs
schwa shwa,4zu
murmur,4zv
semivowel glide,4zs
vowel,4tq
conson,4zs
conson,4tq
alveolar dental,4zz
occlus plosiv,4zz
nasal nasalis,4zq
click,502
fricat spirant,4zz
affric,4zz
nasal,4zz
guttur pharyng,4zz
outcri call yell shout vocifer,4zq,a4l a4o a4m a4n agt
yell,4zq,a4o
bellow holla holler hollo holloa roar yowl,509,ad4 adc a4u ad2 a4o a4t adb
catcal,509,ae5
clamor clamour,509,9vd a4s
hoot,509
scream shriek screech,509,add a4q a4o
whoop,509,a4p
yell shout,509,a4o
hoot hiss razz snort,509,acv a06 acq
obscen vulgar,4zq
bawdri bawdi,50j
curs explet oath swear swearword,4zq,a16 a19
croak,4zq
exclam exclaim,4zq,a4l
devil dicken,50n
ejacul interject,50n,a4r a8v
groan moan,4zq,acx
ahem,4zq
howl ulul,4zq,ad2
laugh laughter,4zq,8tf
mumbl,4zq,acu
chortl chuckl,50t,8te
giggl,50t,8tb
heehaw horselaugh hawhaw,50t
snicker snort snigger,50t,8ta acv
titter,50t,8tb
pronunci orthoepi,4zo,a8p
sibil assibil,4zq
exult rejoic,4zq,a0n
sigh suspir,4zq,8ru a90
snarl,4zq,a4x a4w
speech,4zq,a6i
sputter splutter,4zq
whisper susurr voiceless,4zq,a4v
rasp,4zq
accent,4zq,a8y
drawl,519,a8q
retroflect retroflexion,4zq
enunci diction,4zq,a8p a8o
syncop,4zq
thick,4zq
trill,4zq
convers,4zo,a7v
communion,48b,9uf
exchang,51g
chat confab confabul schmooz schmoos,51g,a1y acf
chitchat gabfest gossip tittletattl chinwag causeri,51j,acf
talk,51g,a7s a75 a7u a6i
dialogu dialog duologu,51l
malarkey malarki jazz nothing,51l
yack yaketyyak chatter cackl,51l,adt acf acc
prate prattl blether,51o,acd
detail,51r,a7e
discuss treatment,48b,ac5 ac4
talk,51r,a6i a7s
exhort,48b,a0q 9ut
express verbal,48b,a6f
congratul felicit,51u,a2b bnd a29
discuss word,4zo,9xw
argument debat,51w,9vb 9xs 9r7 9v8 9v9
deliber,51w,9xt 9xs
confer,51w,a1y
consult,51z,a21 a1z a1y
consult interview,51z,a1y a21
postmortem,51w
huddl powwow,51z
session,51z
negoti talk,51w,9um
diplomaci,525,6m4
haggl wrangl,525,9vc cip
say express locut,4zo
anatom,528
motto slogan catchword shibboleth,528
maxim axiom,528
aphor apothegm apophthegm,52b
epigram quip,528
proverb adag byword,528
platitud clich banal commonplac bromid,4r7 4op
rural rustic,528
babytalk motheres,4zo
dialect idiom,4zo,a8y
monologu,4zo
slang jargon lingo argot patoi vernacular,4zo
charm,4zo,d5k aii
incant conjur,52l,bf2
jinx whammi,52l,a18 9vj
soliloquy monologu,4zo
propos,52v
propos
hypothesi,52q,9lp
suggest proposit proffer,52q,cli 9qh a5m a1v
hint intim,52s,a5v a5m
touch,52s
offer,,9qi clo
special,52v
submiss,,a25
file,52x,aa2
command bid dictat,,d5m 9tb 9ud 9to
order,52z,9tb 9ta
word,530
command,52z,9to
clarif elucid,4pk,9l3 a6e
text,4dy
embellish embroideri,51r,a7f
version,4pk
read,4pk,9l9
twist,4pk
popular popularis,4pk
assent acquiesc,,9x3
concess conced yield,53a,9x9 cmq
concurr,,9x8
conniv collus,,9qk 9ql
settlement,4rh,9un 9q0
compromis,53e,ac8 ac7
second endors indors,,d37
citat,,bjp abh abk
showdown faceoff,,dgf
dissent,,9x6
discord dissens,,9x6
disput differ,,9x6 9ve a1g
argybargi arglebargl,53n
controversi content contest disput discept tilt argument argu,53l,9vb 9ve a1g a1h
quarrel wrangl runin dustup,53l,9vc 9ve
affray alterc fraca,53o
bicker spat tiff squabbl pettifoggeri,53o
offer,,clk cll ctv cli clh
request ask,,aeq 9tu 9tt
notic,53s,a1r
wish,53s,bra br9 a3z
invit,53s 4jz,cr0 cqz b4k b4i aed 9wg
bid summon,53v,9wg
invit,53v,cr0 cqz
entreati prayer appeal,53s,9tz
demagogueri demagogi,53y
supplic plea,53y,9u8
beggari beg mendic,53y,cjn 9vu 9ub
courtship woo court,53y,d1h d1g
prayer petit orison,53s,9ue
collect,543
thanksgiv,543
invoc supplic,543,9tz
recal,53s
demand,4gj,9ty
insist,548,9vl 9y9
call,548
requisit,548,cjy 9to
question inquir,53s,9w2 a3m 9w6 9w0
question inquiri enquiri queri,54c,9w6 9w0 a3m 9xh
interview,54c,9xj 9xi 9xh
question interrog,49v,9w6 9w0
examin exam test,48b,9w3 d17 9w7 9w4
comprehens comp,54g
final,54g
oral viva,54g
quiz,54g,9w3
repli,,9y2
rejoind retort ripost comeback,54l,9y0 9y3 cpo
answer,54l,9y2
descript,,a7w a95
delin depict pictur,4os,a7g a95 d6l
epithet,54p
portray portraitur portrait,54p,a99
label,54o,a89 bcd aby
sketch vignett,54o,aad
affirm assert,,a23 aaj aal 9rg aan
yes,4p6
denial disaffirm,4oy,9y4
denial,,cfu
negat,54x,cxg
nay,54y
refus,54x,cfr
disavow disclaim,54x
retract abjur recant,551,9wu
withdraw backdown climbdown,552
contradict,4qn
cancel,54w,cxp
repudi renunci,,9u5
disown,556
rebuff snub repuls,,b6u aik 9wt
object
complaint,50a
demur demurr,559,9xf
dissent,559,9x6
exclam,55a
gripe squawk,559,a4g a46
protest,559,aam a4d
grumbl murmur mutter,559,a4b a4c
whimper whine,559,acp 8vi
lament plaint wail,55a,ad2 8vi bpo
tell appris notif,,a1r aaj
dismiss,55j
disclosur revel reveal,,a63
divulg,55l,a63
discoveri,55l,cko cbv bfi a63 9jl 9rt
inform rat,55l,9zk 9z1
exposur,55l,a63
expos unmask,55p,a63
admiss,,9y6
confess,55r,9y7 9ya
report,,a80 a7w
report studi,,a7z a7w
skinni,4kj
anecdot,55t
narrat recit yarn,55t,a77
narrat stori tale,,a74 a77
fairytal,55y
tell recount,55x,a77 a76
gossip scuttlebutt,55t,acn
rumor rumour hearsay,561,aco
grapevin pipelin,561
scandal,561,bq9
warn,,a1j
alert,565,a1p
caution caveat,565,a1l
forewarn premonit,565
threat,565
promis,,a2j a2i
assur,,a2k a2i
plight troth,56b,a2k
betroth troth engag,56a,a2o
ring,56d
vow,56b,a2q a2p
boast selfprais jactit,,a2g
brag crow vapor gasconad,56g,a2g a0k a2h
braggadocio rodomontad rhodomontad,56g,a2g
indic denot,,a5z a5d
challeng,,a1f
dare,56k,a1d d2a
defianc,56k,a1d
gauntlet gantlet,56k
denunci denounc,,czu 9zj
fulmin diatrib,56o
tirad philipp broadsid,56o 574
damnat,56o,a18
execr curs,56o,a18
imprec maledict,56s,a18
accus,4hq,9zp 9zo
recrimin,56u
indict,,d0g
alleg,56u
grievanc,56x
lodgment lodgement,56x,a1i
imprec,56u
indict,56u,d0g
incrimin inculp blame,56u,9zm 9sc 9zo
insinu innuendo,56u,a5n
address speech,,a9a
impromptu,574
impromptu,4xj
inaugur,574
keynot,4ij,9uz
lectur,574,9yw
orat,574
speechmak speak,574,a9a
debat disput,57b,9ve 9xs
harangu rant,574,adk a9c
valedict valedictori,574
sermon discours preach,574,9yt
kerygma kerugma,57f
homili preachment,57f,9yt
persuas suasion,48b,9uw
election canvass,57i
exhort,57i,a0q 9ut
expostul remonstr object,48b,9xe
weapon,57i
promot promo public packag,,a8j
endors indors blurb,57n,cw0 d37
ballyhoo hoopla hype,57n
advertis advertiz advert,57n,a8j
classifi,57q
commerci,57q
infomerci informerci,57s
circular handbil broadsid broadsheet flyer throwaway,57q,c4m a82
abet abett instig,4mu,9v7 d2k
cheer shout,4mu,bqp a0p a0q
further advanc,4mu,crw d30 d32
foster fosterag,4mu,d30 a48
goad prod urg spur,4mu,d31 bqr 9ut ap3 apw a09
incit,4mu,bgi 9wi
deter deterr,4nh,bqv bo6 9v2
resign,,cqu cpz
relinquish,582,cgq cmp
yield surrend,583,ahg 9x4
ban forbidd forbid,550,9wm cyv 9wn
precognit foreknowledg
telekinesi psychokinesi
windsock sock airsleev drogu
stake,,bcm
refer,58g
mereston meereston mearston,58a
rule
univers,58c
standard criterion touchston
target mark,58a
indic,,a57
blinker traffic,,cc4
foghorn fogsign
nun,58a
crosier crozier
scepter sceptr
wing,4ux
chevron stripe,4ux
marker mark,,9mv 9gc bcd
mileston milepost,58o
peg,58o,b2s
logo logotyp,4u0
sticker paster,58o,avy ax7
ticket,58o,bcd
tag,58o
shrug,4ui,8to
wave waftur,4ui,ack
nod,4ui,a3o
bow obeis,4ui,c60 c4h a3p
curtsi curtsey,4ui
genuflect genuflexion,58y
kowtow kotow,58y
recal callback,53s,cmi
packet,48g
sprechgesang sprechstimm,4zr
happen occurr,,98c
accompani,,da4 dek
background,596,9go
experi,,8xu bnb c8s c8y
appal,598
omen,598,a1o
loss,598
ordeal,598
time,598
troubl,,8vt bmv bn8
treat,,civ
wonder marvel,,a5h a5g
thing
episod
feast,59h,ali
drama,59i,a7f a98
begin,,98v
end,,dfz 992 d6i
result outcom,,d89 d84
decis,59n
consequ,59n
offspr,74y,98l
wage reward,59p,d2d col
worst,59n
chang alter,,8zn 8y2 8xy 8xn
surpris,59t,ai4 d64 9s5
accid
accid,5a4
collis,59w,baf
crash,59w,bag
collis,5c1,apj baf
fire,,9ae
bonfir,5a0
campfir,5a0
smolder,5a0,9ac
misfortun,59e
piti,5a4
hell blaze,59e
onslaught,59e
scandal,59e,bq9
incid
discharg
impuls,5aa
spike,5aa
explos,5aa,96m 96k
case instanc,,aba
piec,5ae
time clip,5ae
movement motion,,brt
bend,5ah
travel,5ah,brt
creep,5aj,bug
injuri,59w,8vr
calam catastroph disast tragedi,5a4
break,59v
coincid,59v
smash,59x
failur,,d0z
downfal,5aq,d3b
success
abort,5aq,d0z
miss,5aq,apk c35
emerg,59l,9he 9cc
birth,59t,8uz
deliveri,5aw
appear,,9c8
manifest,5ay
epiphani,5az
incept,59l,dgh d7e bez
genesi,59l,bex 8uv
emerg,59l,d7e 8y0 9ci
rise,5b3,9cw
start,59l,cqn bgk bez d6g 98v 98s
menarch,5b5
onset,5b5
dawn,5b5,d6h
open,5b5,ctx
caus,5b1,bg4 9v3
anteced,5ba,de8
preliminari overtur,5b1
factor,5ba
fundament,5bd
paramet,5bd
produc,5ba,bm9
creation concept,59l,bfn bmb
destini fate,,9t9
inevit,5bi
annihil,5br,9eu
obliter,5br,9f8 96t bhc
exhaust,5cy
separ breakup,59t,atq cuc ba5
diffus,5hp
pass expir go,5cq,99f bs9 c2r c2j
doom,5bi,a31
destruct,,9eu 9f8 9fa bgz bak
depred,5br,9au
wrack,5br,bam
disappear,,cbx
variat,59t,da7
mesh interlock,5c1,b75
flick,5c1
impact,5c1
blow,5by,aps
jolt,5bz,bsy
contact imping strike,,apj d47 an7
damag,5cr
wound,5c4,8vr
loss,5cr
sacrific,5c4
repeat repetit,,98k d63 blc a7k
cycl,5c6,c5c c58
rippl,5cm,5cm c4g ce5
oscil,5cb,btz
rippl,5c9
wave,5ah,bvo
swell,5cm
tsunami,5am 5cm
heav,5ah,999
recoil,5ah,bv0
bounc,5cf,bv1 bv0
recoil,5ah
seek,5ah
wring,5ah,bct b3n
stroke,5ah
wrench,5ah,btb awu bta
wave,5ah
wave,5b4
wreck,59w,bam
win,5im,ah5 agi
death,59t,99f c8w
decreas lessen,59t,9df 8yv
sink,5cr
increas,59t,8yw 8z3
improv advanc,5cy,d32 939 912
refin elabor,5cu,9bd 9f1
deform,59t,aww asj
leap jump,59t,8z0 9im
transform transmut shift,59t,9ie
scene,5a9
collaps,,c19
kill,5cq,ave
descent,5aj,bzy
sink,5d2,c1b
wobbl,5ah,btc bue
shimmi,5d4
stop halt,,995 d3d bsr bsq bsp dbj
deviat departur differ,5bv,9mv 9mt da6
discrep variant,5d7,da6
monstros,5aq
disloc,5db
interrupt break
eclips,5db,cc1
adjust fit,5cu,968 9e7 dda 9fe 966 8yr
entranc,5aj,c2t
climb,5ho,bwy 9cz 8yz
elev rais,5ho,c06 bzt c08
heav,5ho,c4i
sound,,cai cdd
fuss troubl bother,5h0,boq czs
fusion merger,,92v 99y 9b3
mix,,b43 b1b 9if 9b3
blend,5dl,b44 9b3
zoom,5ho,byb
uplift,5ho
bang clap blast,5en,cdk ce4
bang,5en
bark,5en,ad5
bay,5di,ad6
blare clamor din,5en,ce3 cdk
boom roar thunder,5en,a4u c80 acz ce3
bleat,5di,ad9
buzz,5di,cdj
cackl,5di,ads
chatter,5en,b9z
click,5di,ce0 cdw bv6
chorus,5di,a94
clang clangor clash crash,5en,c7z cd8 cd7
clatter,5en,cd4
cluck,5di,ado
crack,5en,997 bv6 cdn
crackl,5en,cdb
creak,5en,cd2
crow,5di,a0l
crunch,5en,adv
drip,5di
drum,5di,bl6
footstep,5di,bxg
gobbl,5di,adw
grind,5en,azk
growl,5di,acy
grunt,5en,acr
hiss,5en
howl,5di,ad4
uproar,5en
hum,5en,ddn ce1
knock,5di,cde b0x cdv
mutter murmur,5di,acu act
whinni,5di,ae1
nois,5di,cd5
pant,5en
pat tap,5di,cdv aqe ap9
patter,5di,cdu
plump,5en,c0h
plunk,5di,cdt
pop,5di,cdy
quack,5di,adl
racket,5en,cd3 cyp
rattl,5en,cda buu
report,5en
ring,5di,cdh cdg 9wa
rumbl grumbl,5en,ce2 acy
rustl whisper,5en,cdl
scrape,5en
screech shriek scream,5en,cd6 a4q cd2
sigh,5di,a90 8ru
slam,5en,aq0
snore,5en,8st
song,5di
spatter sputter,5en,cdz
splash,5en,ay9 aya
squawk,5en,add
squeak,5en,cd2
squeal,5en,adn
strum,5di,cdf
tap,5di,cdv
throb,5di
thump thud,5di,cds apl cdr cdt
thunder,5en
tick,5di,cdc cdw
tinkl,5di,ce0
trampl,5di,bxi bt6 8vs
voic,5di
whack,5di
whir,5di,ce8
whistl,5di,cdp
whiz,5di,ce8
yelp,5di,ad8
puls heartbeat beat,,bu2 bu1
throb pound,5fq,bu2 c9p bu1
tide,,btq btr
bore eager,5fx
slide,5d2,bth
landslid,5fu
flow,5aj,c6f c6h
current stream,5fw
overflow runoff,5fw,c6t
torrent,5fx
flux,5fw,c6e 9dk
touch,5c1,ca1 dbt an9 an7 an8
concuss,5bz
rap tap,5bz,cdv aqe b0n apj b0w
bang smash,5bz,b10 983 b04 apz azt apn
pound,5bz
slap smack,5bz,b0z b16
swerv,5ah,c43
concuss,5al
sparkl,59t,cc4
flash
flicker spark glint,5ga,ccd cc5
gleam,5ga,cc6
glitter sparkl,5ga
lightn,5ga
concentr,5ct,92j
jump,5ct,8z1
meet encount,,ci4 c37
convers transit,5cy,9ak 9i8
occas
climax,5gj,9fh
emerg,5gm
crisi,5gj
landmark,5gj
mileston,5gj
conserv,5cu,ck8
recoveri,5cu,9hc
expens,5gs
damag harm,59t,941 8xd 93t
puls,5cb,bep
dwindl,5cr,949
turn twist,5gw,8y0 8yk d7h
develop,59t
phenomenon,5gw
revolut,59t,6yr
atrophi,5cy,9c7 8wz
disturb
earthquak quak,,buq
tremor,5h1,buq
invas encroach intrus,5de,c2y d9o
background,59e
drip dribbl,5fw,be5 c6p c6q
distort deform,5gs
plung,5d2 5aj,bzq
outburst,,96p
salvo,5h8
epidem
jet,5fw,c6j b7m
gush,5fw,c6j 9e4 9e3
rush surg,5fw,c4i bvr
onrush,5hd
roll,5ah,bt3 b80 buj bt1
whirl,5ah,c51 c4z
spin,5ah
wallow,5hf,bt0
replac switch,5bv,cio 8y9 8ze cin cil
tide,5bv,bvr
shift displac,5hr,9i6 9ai
amplitud,5hl
progress advanc,5aj,c1k
rise,5aj,bzv bzt
spread,5aj,dc4 c5s c7k a86 a82 ayo ayk
stamped,5aj,c7u
translat,5aj,9h3
return,5ah,9at
affair occas
parti,5ht,cyq
formal,5hu
fete,5hu,alw alv cyo
jolli,5hu,a0f
celebr,5ht,d4v cyo
ceremoni,5ht,d4v
funer,5hz
burial,5i0,cw6
wed,5hz,cyl
dedic,5hz,crq a2s
open,5hz,ctx ctz
initi induct,5hz,cqw crb cqx
graduat,5hz,cj6 cj7
contest competit
preliminari,5i7
championship,5i7
race,5i7,aff
run,5ia,aff bxa
tournament,5i7
seri,5i7
final,5ig
meet,5i7,af3 cyf
match,5i7,af4
pin,5im
tournament,5i7
tilt,w5
race,5i7,aff
campaign,5ik,ag3
victori triumph,5as,agm
independ,5im
landslid,5im
slam,5im
runaway romp,5im,agj
defeat lick,5aq,cxh
setback blow
lurch,5ir
slaughter whip,5ir,ago agn b0t agp
faint,59t,8t0
affect,,bn4
emot
passion
infatu,5iy
wild abandon,5iy
fire,5iy
zeal,5j1
sentiment
conflict,,daj
indiffer
desir,,brd
ambit aspir dream,5j6,9qe bre
temptat,5j6,9wh
appetit,5j6
wish,5j6,brd 9qq br9 brb bra a3z
long yearn,5j6,bpv brl
nostalgia,5jb
sensual,5j6
lust,5j6,am0
urg itch,5j6
impuls,5j6
pleasur,,bqj
delight,5jh,am7 bqj
amus,5ji,a0t
enjoy,5jh,brm bqw am7
relish,5jk 5nk,bqw
comfort,5jh
consol solac,5jm,bqh
relief,5jm,8vc
sadism,5jh
pain,,bow
suffer,5jq,bow 8ve c9k 8vf
agoni,5jr,bpp
discomfort,5jr,8v9
distress hurt suffer,5jq,bp0 c9o 8ve bpc
anguish torment tortur,5ju,bpp bp1 bow
like
fond,5jw,bnr
fascin,5jw,bpz bqo
prefer tast,5jw,brg
tendenc,5jw,dev
approv,5jw,9o9
admir esteem,5jw,9po brk
worship,5n1,bnx
dislik,,bns
alien,5k4,br7
isol,5k5
antipathi distast,5k4
disapprov,5k4,9oa
contempt disdain scorn,5k4,bnl
disgust,5k4,bq5 cep
repuls revuls horror,5ka
nausea,5ka,ceq bq5
concern,5nh
solicitud,5kd
indiffer
distanc,5kf,dbl
detach,5kf
cruelti
shame,,bov czt d2f
embarrass,5kj
chagrin humili,5kk,bpi
pride
selfesteem,5km
ego egot,5km,6mz
vaniti,5km
astonish amaz,,9s3
wonder admir,5kq,a5g
awe,5kr,bo1
surpris,5kq,9s5
shock stupor,5kq,boc bq9 c96
anticip expect
fever,5kv
hope,5kv,bqb brh
serious sincer
sensit
sensibl,5kz
feel,5kz,bnb 9pg
insight,5l0
fidget,,c5o
impati,5l3
stir,,bn9 bmp c98
tumult turmoil
quiet
peac repos seren,5l7,bmx
anger,5ix,bol boi
wrath,5lb
furi rage,5l9,df4 bp4 bok
offens,5l9,bop
indign outrag,5l9,bq9
annoy chafe,5l9
temper irrit,5le,bom bop
exasper,5le,bok bqx
fear fright,5ix,bo0 bo4
alarm dismay constern,5lh,bob a1p
shiver chill quiver shudder thrill tingl,5lh,c9q bqc bp5 bur
horror,5lh,bob
hysteria,5lh
panic terror,5lh,bo0 bo8 bo9
awe,5ix,bny
scare,5lh,bo0
apprehens dread,5lh,bo4 boa
premonit,5lp,a50
suspens,5lp
anxieti,5ix
worri,5ls,bmv bn8 bn1 bn2
concern fear,5ls,bo5 bn1 dbc
uneasi,5ls
misgiv,5ls
angst,5ls
happi
joy,5ix,bqe bqf
elat,5lz
exult,5lz,a0n
triumph,5m1,br6
excit,5lz,bnf bqc
thrill kick,5m3,bqc bp5 c99 bmr
gaieti merriment,5ly
glee,5m5
rejoic,5ly,br6 bqf
satisfact,5ly
pride,5m8,bnd
fulfil,5m8,alm
glee,5m8,a2h
sad
heavi,5mc
melancholi,5mc
gloom,5me 5lp
brood,5me
woe,5mk
miseri,5mc
loneli,5mc,9kj
sorrow,5mc,bpb
grief,5mk
sorrow regret,5mc,bp6 bp8 bpb
guilt,5mm
penanc,5mm,bp6
weight,5mc
discont,5jb,bqn
boredom,5mq
displeasur,5mq 5le
disappoint,5mq,bpg
frustrat defeat,5mt,d3a
hope,,bqb brh
optim,5mv
despair,,bqa
resign surrend,5mx
dismay,5mx,bqg bqu bqt
intimid,5mz
love,5ix,bnn brm bnm
ardor,5n1
infatu,5n1
devot,5n1
affect fond
attach,5n5,d1s
warmth,5n1
loyalti,5n1
hate hatr,5ix,bnj
aggress,5n9
resent bitter,5n9,bnh
grudg grievanc,5nb,bni
envi,5nb,brj bri
jealousi,5nd
temper mood humor,,a0s
spleen,5l9
sympathi,,br3
compass,5nh,br2
piti,5nh,br2 br3
enthusiasm
eager,5nk
ardor zeal,5nl
delicaci treat
dish,,ala
diet,,am2 am5
dietari,,am5 am2
chuck grub
ration,,ch7 ch8
flour,,9al ara
susten,,an6 an3
meal
breakfast,5nv,alu alt
lunch,5nv,als alr
tea,5nv
dinner,5nv,akq akr
supper,5nv
buffet,5nv
barbecu,5nv,97j
banquet,5nv,alw alv
morsel bite
chew plug,5o4,b5c amx
roast,5om,97i
brittl,5nn
gum,5nn
taffi,5nn
dessert sweet
snowbal,5oa
glaze,1yn
pie
biscuit
kiss,5oe
jelli,,9gb
jelli,5nn,9gb
bird,5om
poultri,5oi
chicken,5oj
pheasant,5oi
meat
minc,,bac
liver,5om
chop,5om,ar0
barbecu,,97j
slice,,aqq
chuck,5om
shin,5om
steak,5om
shoulder,5om
beef,5om
mutton,5om
rack,5om
pork,5om
bacon,5om
frank,5om
farc,5qd,97b
bread,,aw6
loaf,5p3
toast,5p3,97f
danish,5p3
biscuit,5p3
hardtack,5p7
sandwich,,bhg
submarin wedg,5p9
western,5p9
wrap,5p9
produc,,blj
veget
potato,5pe
crisp,,97f
rhubarb,5pe
sprout,5pe,8x2 99a
bean,5pe
pea,5pe
tomato,5pe
radish,5pe
peel,,are
berri,,az1
blackberri,5po,ayy
fish,,aj7
snail,5om,ayx
feed,,al9
pastur,5ps,bbc bbb
hay,5ps
grain
barley,5pv
rice,5pv,b3y
slop,5ps,bbl
herb
spice,,cei
salt,,ceu
sage,5pz
egg,,ar9 b70
milk,,90l 90k
cream,,b1a
butter,,arn
honey,,cer
sugar,,ces
batter,5qd
dough,5qd
pasti,5od
beverag drink,,akv
mixtur,,9b3
mix premix,5qd
draught,5qh
alcohol
drink,,akv
beer,5qg
sud,5qi
bitter,5qi
stout,5qi
sake,5qg
wine,5qg,al5 am6
rose,5qn
champagn,5qn
port,5qn
sherri,5qn
liquor,5qg,akx
brandi,5qs
whiskey whiski,5qs
bourbon,5qu
bishop,5qn
flip,5qg
grasshopp,5qg
manhattan,5qg
martini,5qg
sling,5qg
sour,5qg
shake,5qh
juic
coffe java
punch,5qg
arrang,,8u2
straggl,,c41 c6d
array,5r7,b4r
classif,5r7,9t0 9n2
peopl,,d9d 9du
age elder,5rb
youth,5rb
blind,5rb,ccu cct
brave,5rb,ddq
timid cautious,5rb
communiti,5rb
damn,5rb
dead,5rb
live,5rb
deaf,5rb,ceb
disabl handicap,5rb
doom lost,5rb
enemi,5rb
folk,5rb
free,5rb,cto
enlighten,5rb,crb
sick,5rb,8w4
wound,5rb
collect accumul,,bh1 cly
agglomer
bunch clump cluster,5rv,c3g b5d c3n
knot,5rw
clod lump clump chunk,5rv,9n8
pile heap agglomer,,8za b5e b6m b2c c66
mass,,c3c
stack,5rz,b6m b6o
combin,,az3 90j 9b3
bodi
public,5s3
world,5sg
societi
migrat,5rb,bsl
sector
busi,5s8
race
kindr,,7kz
famili,5sb
famili sept,5uc
peopl,5sd
name,5sd
class stratum,5rb,9t0 9n2
gather assemblag,,d66 cu7
bee,5sh
congreg,,c39
pair,5sh,b1v atb cym
mytholog
pair,5t2,b4b atb
team,,72r
coupl,5sk,cym
tripl,5t2
coupl,5sc,atb b1v
marriag,5sc
brood,,8v5
flock
flock,5sv
congreg fold faith,,c39
bevi,5st
wildlif,2
herd,,d9f
herd,,d9f
coloni
swarm,,def
set
class categori famili,,9t0 9n2
stamp,5t3,9n6 cb4
join,5t2
sex,5t3,9mu
set
subspac,f 5t7
field,5t7
solut,5t7
denomin,5t3,abz
packag bundl packet,,asr b5d b5h b5f b5a
organ,,cvi bgm
associ,,d5s cx6
govern author regim,,d5l
bureaucraci,5tf
court,5tf
empir,5tf
palac,5tf
institut establish
hospit,5tk
enterpris,,6n7
giant,5tm
collect,5tm
agenc,5tw
compani,5tk
corpor,5ts
firm hous,5tw
franchis,5tw,738 5tz cvf
manufactur,5tw,ben bgs
partnership,5tw,6jc
busi concern,5tm
publish,5ts,bly a81
newspap paper,5tx
dealer,5ts,chy
industri,5tm
market,5u0
brotherhood fratern,5sg,cra
famili household,,cwe 6pt
club nine,5vw
five,5vw
eleven,5vw
defens,5vw,aib
religion faith,5tk
church,5u8
breed strain,,b1w 8uy
pedigre,5ua
lineag line pedigre ancestri,5sb,d1v dg2
subspeci race
variant
civil,5s6
profess,60i
ministri,5ug
depart,5wh
personnel,5ui
treasuri,5ui
denomin,,abz
cult,5u8,6l7
clergi,5ug
laiti,5v3
royalti,5sd
peopl,,d9d 9du
govern,5uq
senat,5ut
legislatur,5sh,cwz
administr establish organ,5s3,cvi cue 9qu 9bg cud
execut,5uu
nation land countri,5rb
state nation countri commonwealth
state,5tf
poor,5rb
rich,5rb
populac public world,5rb
popul,5rb,d9b
mass,,d9d 9du
labor,5sg
crowd,5sh,c3o d99 c3r
throng,5sh,c66
hive,5v6
hord host,5v6
armi,5v5
crush,5v5
host,5vp
swarm,5v5,c3p def
huddl,5v5,c3m
mob,5v5,c66
compani,5sh
util,5vh
servic,5tq,d20
compani troup
chorus,,bl2
choir,5vj,bl2
choir consort,5t2,bl2
circus,5vi
command,5vt,9tp
enemi,5vt
armi,5vs
navi,5vs
armor,5vt,afh
servic,5vv
forc
militari,5vv
forc personnel
team squad,,afp
polic,5vv 5z1,cw3
manpow hand men,5vv
corp,5vt
corp,5s3
divis,5vt
regiment,5vt,crg cvj
brigad,5vt,afv
battalion,5vt
compani,5vt
platoon,5vt
platoon,5vw
patrol,5vt,cw3
picket,5vt
squad,5vt
relay,5xe
wing,5vt
squadron,5vt
squadron,601
flight,5vt
flight,60x
divis
audienc,5sh
audienc,5v3
follow,5v3,cot
faith,5wk
parish,5wn
communiti,5sh
communiti,5yi
neighborhood,5wn,6ub
metropoli,5sh
town,5sh
villag settlement,5wn
crossroad,5wn
cooper,5te
club societi lodg,5te,cr3 d5w d5v
fellowship,5te,6jd
chapter,5wv
fratern,5wv
soror,5wv
leagu confer,5te,99z
major,5x0
pool syndic,5te,cvk cvl
combin,5x2,cqj
cast,5sh,bjz
ensembl,5x4
class grade,5sh
class,5x0,9t0 9n2
set circl band lot
camp,5x8
faction,5x9
cadr,5xc
core nucleus,5t2
portfolio,5t2
crew,,afs
detail,5xe,9oh
gang,5te,6oa
syndic mob,,6oa
orchestra
symphoni,5xi
hord,5wn
conspiraci,5x8
faction,5x9
parti,5sh,cyq
danc,5xn,bjv
ball,5xo
masquerad,5xn,axb cbd
banquet feast,5xs,alw alv
dinner,5xn,akq akr
gaudi,5xr
recept,5xn
social,5xn
supper,5sh
parti,5x8,dem
tabl,5r9,blx
transpos,5r9
phalanx,5v5
score,5t2
crew,,afr
crowd gang bunch,5sh,afs
troop,5vt
troop,5vt
school,5s3
school,5tk,cr8
colleg,5s3
colleg,5tk
academi,5y7,6ev
academi,5tk,6ev
seminari,5y7
seminari,5y7
univers,5s3
gown,5ye
faculti,5s3,ag6 afm
cultur,5s6
align,,9sr
confederaci,,cui cx7
leagu,,99z
alli,5ux,cu9
meet,5sh,c37
confer,5ym,a1y
congress,5ym
convent,5ym
meet,5sh,cyf d66 cu7
council
divan,5yr
council,5sh
diet,5ut
parliament,5ut
soviet,5yr
board,5yy
committe commiss,,6jr coy
symposium,5yn
court,5sh
agenc bureau offic
organ,5z1
ralli,5sh
underground
democraci republ,,d1c d1d
capit,5z9,6i3
communism,5z8,6jt
social,5z9
economi,61a,6mw
generat,,8uv
generat,5rb
folk
tableau,5r7
combin,61x
coloni settlement,5s3,9hp 9bq 6zx
outpost,5zf
commune,5sh
lobbi,5rb
chain,61v
cours line,61v
cycl,61v
hierarchi,61v
manag,5uu
leadership leader,5s3,6ei
cabinet,5yx
date appoint engag,5yq,cyd
visit,5yq,bs2
elit,5sg
elect,5zs,cs5
cream,5zs,9oe
aristocraci,5sg
few,5zs
nobil aristocraci,5zs
artilleri,5vt
musketri,5vt
batteri,5zy
cavalri,5vt
infantri,5vt
militia reserv,5vt
militia,5s3
territori,5vt
soldieri troop,5vv,agb
friend,606
hostil,606
cavalri,606
rank,5vv
mixtur varieti,,9d6 9b3
select,60b
litter,,8v3
membership,5s3,7ku 6tf
branch,5wh
patronag,5rb,a49
mission,,6ts
vocat,5s3
commando,5vt
poss,5vx
foundat,5tk,cu1
chariti,60l
institut,5te
exhibit exposit
fair,5sh
juri,5s3
juri panel,5yy,9lc
bevi,5sh
left,5xm
right,5xm
bank,5tk,coh cmf
market,5sg,clm
format,5r7,cvi
march,,bwp c7p c1v
parad,,bx3
file,613,bws
column,610
secondari,60x
line,60x,ddc
line,60x
row,614
rank,614
column,5r9
machineri,61a
network,61a,bhv ac2
system
subsystem,61a
organ,61a
syntax,61a
bodi,61a
trade,5sg,bh6
veget
brush thicket,61g
growth,61g,blj
scrub bush,61g
stand,61g
forest wood,61g,baq
grove,61l
underbrush,61h
shrubberi,61g
garden,61g,blk
staff,5vv,ag6 afm
dictatorship despot tyranni
law jurisprud,,6r9
bureaucraci,5uu
order,5r7
seri,61u
progress,61v
sequenc,61v,a54 9ne
train,61v,90e
success,61v
parad,61z,bx3
streak,61z
stream,5zk
data,,9yz
movement
cubism,624,6l6
unemploy,5rb
camp,5sh
reunion,5xn
muster,5sh,9wf
registr,5s3
pool,,afu
center,60x
flank,60x
head,60x,dfh bxy c20 bxq
rear,60x
address,66a,a9f
airway,665
apex,66a
apron,67k
area countri
atmospher,66q
space,f
backwood,675
wasteland,68h
bush,68h
desert,683
battlefield field,683
beat,665
begin origin root sourc,66a,d7c dgh
deriv,62t,dg2 93h 93g
belt,66q
homeland,63r
cradl,62t
side,67t
bottom,62y,co1 apm
foot,632
base,632
bottom,66q,co1 apm
boundari bound,66q,de2 92b
border,633,de2 b4e b4d
place properti,,cnq
balk,3np
campus,64p
capit,63c
heaven,67t
cemeteri graveyard,67k
center,66a,bsd
center middl heart,62k,b63
core,63b,bcj
navel,63b
citi metropoli,63z
downtown,63z
outskirt,67f
borough,5wr
borough,63z
citi,63z
clear,683,90p 90o
commune,63z
commonwealth,67p
hub,63c
corner,66a
corner,62k
countri land,63z
counti,66q
counti,63z
crest,65i,dcg
culmin,66a
depart,63z
develop,63z,8zs
dig excav,67k,cb1 aun auo auk
district territori dominion,,d02
uptown,63z
suburb,63z
distanc,66q
domain land
empir,643
realm,643,6re
resid abod,62g
home place,646,c2d
dump,67k,cgk
hear,66m
view,66m,cbj
orient,650
eclipt,65i
paradis,66q
edg,633,de2 b4e b4d cpt
end,633,d6i
end,66q,d6i
termin,64g,d6i
end,67t,d6i
environ surround,,aij b4e
destin goal,64g,9t9
medium,64j
set,64j
extrem,66q
fairway,67k
field,683
ground,683
meadow,683
field,683,af7 af5
front,62y,af2 dch
front,65j
epicent,66a
ghetto,66l
habitat,64j
haunt resort,62k,bs0 bs3
hell,66q
hemispher
hideout,67z,cb7
height,67z
brow,667
horizon,65i
see,63c
reserv,63z
preserv,656
insid interior,67t
insid interior,66q,9sj
midst thick,659
isopleth,65i
jurisdict,63z
paint,67m
kingdom,63r
lawn,64p
layer,66q,arb
demarc,633
line
line,66e
latitud,7nu
parallel,65i
mandat mandatori,63z
minimum,66q
monument,67k
nadir,66a
orbit,665,c4n
outlin,633,bbu bis
profil,65r,bi8
silhouett,65r,caq
outsid exterior,67t
outsid exterior,66q
outdoor open,65v
outpost,66g
overlook,67z,df1
midway,683
parish,65c
park,683
park common green,683
part,64j
pastur,683,bbc bbb
path rout,65i,byt byu
fairway,665
peak crest top,67z,c32 c7g dcg
prairi,683
squar,683
point
poll,66c
posit place,66a,b61 c12
posit,66a,c12
posit,66a
site,66c,dcl
post,66c,afn
landmark,66c
right,66c
left,66c
back rear,66c
quarter,63z
rang reach,66q,dbt dge dfb
rang,683,bbb
rear,62y
rearward,66o
region part
open clear,62k,90p 903 90o
dec,7nu
port,66a,c0l c7y
harbor,66t
berth,62k,cnx au8 au9
resort,2an,bs0
rough,67k
vicin local neighborhood,67f,6ub 6bh
place,66y
block,62k
presenc,66y
rendezv,67z,cyg
retreat,62k,c87
safeti,62k
countri
countrysid,675
scene,62k
light,677,95l
dark shadow,677
sceneri,66y
landscap,67a
churchyard,683
scour,67z,aql aqk
seat place,67m,dd6 b9h
section,62k,bah
shrubberi,62k
side,65i
side,66q
hand,67i
site,683,cnq
slum,63z,cyt
space,62k
air,66q
stand,66c,dd8 b9n
state provinc,63z
stratum,65g,d04 9ga
corner,66a,bxv
substrat,67t
surfac,633,c1d
target,67z
tip,64g,9gh
top,62y,c7g
rooftop,67w
top,66q,dcb
place spot,66a,bk1 ajr b61
town,63z,681
town,63z
ward,63z
tract,,cx2
subdivis,683
terrain,683
plot patch,683
lot,683,cx1
viewpoint,66c
local,677,bk1
vertex apex,64n
divid,65i,d78
direct way,665
bear,68c,bxq bxy
tack,68d,byf
cours trend,68c,c43 c6f
trend,68c
wild
sign,66q
buffer,66q
fring,63z
reason ground,a,9lz 9lr
occas,68l,bg7
incent,a,bgi 9v3
dynam,68n
urg impuls,a
compuls,a
mania,a
compuls,a,6jy
moral,a
conscienc,68t
signal,a
abyss,6bl
adjunct
agent
anion,6al
arroyo,6d7
rais climb upgrad,6cl,bwy c08
atmospher,8jo
bank,6c3
bank,6cl,bcb
barrier,6az
bay,69d
beach,6a9,c0k
bed,6bc
bit chip scrap,6a8,ar6 ar5
blanket,,dgn axc
bluff,693
bodi
water
bog,6ar
breach,6bl,bcr
brook creek,6ct
bubbl,7o8,ce5 9gv 8rt
burrow tunnel,6ai,c4l
canyon,6d7
cape,6aq
cave,6a9,9mr
cavern,69l,aso
cavern,7ov,aso
cliff,6a9
cloud,,c4k
coast,6cl
contin,6as
core,63b
crack cleft,6bl
curtain,695
fall,6cl
discard,,cgf
ditch,69d
draw,6d7
dreg,6cd,c10
earth world globe,,72w
electron,6bo
coal,6a8
file,6a8
flat,6bt
floor,6aq,b0r
foam,69h,9gj 9gw
forest,6aq,baq
fragment,,988
format
grain,8fl,axk 8yg
grind,8fl
gulf,69d
gut,69d
hill,6a9,bh9
hillsid,6cl
horseback,6a9
hole,6bl,asm
hole,6bc,aun asn
hollow holler,6d7
inlet,69d
ion,6bo
island,6aq
mound hillock,6ae,bh8
lagoon,6ap
lake,69d
land earth ground,,c34 b6i b6j ata c0p c7w c0o c0n
land soil
landmass,6aq
leak,6ah,9hf
shelf,6c3
main,69d
mainland,6aq
mare,66q
mass,69c
mechan
mere,6bw
meteorit,6b2
meteor
micell,6bo
micrometeorit,6b1
moon,,cav
motor,68y
mountain,6a9
mountainsid,6cl
mouth,6a9
mouth,6bl
narrow,6cs,96h
depress,6a9
natur,6d6
necess essenti requir necessari,,am1 d7l
neck,6aq
need,6be,am1 d7l
neighbor,,d6e
nest,,d9p
nucleus,63b
ocean,69d
open gap,7ov,bcr
shave,6a8,cx3
part piec
particl,69c
notch
track cours,65i,c6g bw8 cew c7a
pebbl,6c7
pit,6ai
plain field,6aq
planet
point,6by
pond pool,6ap
pothol,6ai
headland,6a9
pulp,6ay,97t
rainbow,7mz
rapid,69d
ribbon thread,,bu7
ridg,6a9,dc5
rip rent tear,6bl,ba2 bb4 ba3 bb3
river,6ct
riverbank,694
rock stone,,avd
saddl,6bp
lick,6cd
scrape,6a8
sea,69d
coast,6ch
sediment deposit
segment,,ba7 bah
sheet,7ov
shallow,69d,9hl 9hm
shore,6a9,c0p de3
sill,6c7
sky,692
slash,6aq
slope inclin,6a9,c49
sud lather,6a6,8tx 9gk 9gj b8v
spit,69k
splinter,699,987 cx3
spring fountain,6a9
steep,69v
step,6bq
strait,69d
stream,69d
stretch,7ov,d6d
surfac,65g,c1d
swamp,6ar
swell,6a9
tangl,,b45 b4q
tent,6dc
terrac bench,,8ya
tidewat,6aq
trail,6bq
trench deep,6bc
trough,6bc
sod sward,6ar,aw3
univers exist world
valley,6bc
variabl
wallow,69d,bt0
wash,698
waterfal,69d
web,,bhv
monster,3rb
dragon,6dd
witch,3rb,9vj
supernatur
destini fate,,9t9
deiti divin god immort
goddess,6di
christ,6e0
angel
bogey,6dq
devil fiend demon,6dq
ghoul,6dq
banshe,6dq
spirit
phantom specter,6dq
presenc,6dq
nymph,6di
charact,3rb
adult grownup,,8nl
apach,6oa
applic,,9us
appointe,,crr cxo
attend,6g9,cyf d6p
helper,,d2g
capitalist,,7c5 7c4
constitu,745
consum,73n,ak5
coward,,bo2 c64
creator,,bii
defend guardian,,aih aic ajn aig a3e
defend,6jj,ahh
engin,,9qz 9qu
experiment,6yn,d18
expert
femal
individualist
inhabit dweller,,d9b
nativ
innoc
intellectu
lover,,brm bnn bnm
leader,,873 cuy c21 c20 9v6
male
nation subject,,cz2
peer equal,,dat 9mz 9bv
observ,,ca8 cw4 cbv c9e c8o
forerunn
primit
recipi,,cfn
travel,,bs8 bs5 brz brt
unfortun
worker,,csx ct5
brave,74a
abbot,725
academ,6my
control,6e1,cjb
defend suspect,,a5e d53
ace sensat virtuoso star whiz wizard,6ea,bkg d0j
success,,d0n ckt d0s
actor,6vt,bke
actor,,ct5 d3k bk3 ag7
actress,6f0
freak,6fe
adjunct,6g9
aid,6to
administr,,cud
administr,6pa,cud
monitor,6e6,a1k a1l
adolesc teenag teen
adulter
jade,6fa
antagonist oppon,,d5a cqk afx 9vf 9vg 7sz
consult,6gf,a1q
advoc,,9ys
advoc counsel,6rq,a1q
agent,6yk
aid auxiliari,6g8
distributor,6gg,cla ch6
alli friend,6g9,cu9
graduat,6zh,cj6 cj7
amateur
amateur,6ga
ambassador,6m4
ambassador,713
analyst,6ea,9me 9mg
analyst,6ea,9sw
ancestor anteced,6rg
ancient
ancient,6us
backer,6vl,cg5
anthropologist,6zl
appointe,6uq,crr cxo
hope,6dx,9qe
apprentic,6uk,9jk 9js
archbishop,6h2
architect design,6e5,bfo bfm
gunner,6zw,aiw aip
illustr,6g3,bho
artist,6e5
ass,6nw
assassin,6u2
bastard prick
assigne,6ep
assist helper help,,d35 d2g ct6
associ,6el,cx6
athlet
attack aggressor,,aho a11 ahm ahk
attend tender,6g8,d2n d1y d6p
aunt,6rg
authoritarian,,9tb
author,6ea
author
babi,6ur
babi babe infant,6is,8nb 86v d49
bachelor,6ss,d6w
ballplay,6ga 6wd
bandit,732
banker,6e1
bankrupt,6sc
bartend,6n1
bastard,6ur
twirler,6vt,c50
batter hitter slugger,6gk,b12 b0u
bear,6qz
beast savag brute wildcat,6gb,ahp
believ,,d6q bnz 9ox
believ,6fe,9rs 9ou
belov dear honey love,6eh,bnn bnm
beneficiari,6ep
besieg,6n4,aia
besieg,6vx
best,,dby dam
better,,aj5 ak4
bishop,6x4
blackmail,6l1,d51
blade,74x
sailor,6zw,bs7
boatswain,6t0
escort,6e6
bomber,,aim
booker,6fg,9ok
lifter,732,ck1
bootlegg,6l1
bore,,br1
boss,6n2,cst
boy,6ss
slugger,6jj,b12
lad sonni,6sr
bride,716
broad,74o
brother,6rg
brother,6tf
buddi,6o7
builder,6e5
bull,6ss,b5x
cop,6wh,ao0
bulli rowdi,6gb,ac6
bulli,6pv
busboy,6n1
businessman,6e1
goat,73v
butter,6jj,api
hound,73w
comput,6ea,9m0 9r1
caller compani,741,cyh
caller,6qz
candid,6wj,ag3
camper,,d9l
canon,6x4
canonist,70z
capitalist,6k6
captain,6to
captain,6wh
captain,6to
captain chieftain,,cuz
captiv
cardin,6h2
carpent,,csq
newsboy,6n1
carrier bearer,6eq,b3i b25 b3a
cartoonist,6g3,bj2
case
catcher,6gk,b2l
cattleman,6ni
cavalryman,70p
cavalryman trooper,70p
celebr,6x4
celebr,,d4v cyo
chambermaid,6so
champion,6e6,d5t ajn
champion,6yw
fellow fella lad cuss,6ej
charact eccentr type,,9kv dcx
chemist,6zl
child kid youngster minor,,8nc 86u
child,6ur
sweep,6rl
chiropractor,731
chorin,6lg
chosen,6lj
fool gull,73v,b94 d4p a0e
citizen,6ek
civilian,6iy
claimant,6dx,cjw ab3
classic,6g3
cleaner,6th,b8q
clergyman
divin,6j3
clerk,6n1,csy
closer,6w9,9fg
closer,,cu0
clown,6jk,d3x 8xl
clown,6nw
coach tutor,72o
coach manag,,cv6 9z3
partner pardner,6g9,cq4 cta
colleagu fellow,6g9
colleagu,6g9
collector,,cg7
collector,,az3
colonel,6to
coloni,6yo
belliger fighter,,9ve afx afw afy
comedian comic,6vt
comedian,6f0
command,,cv0 9tp
command,6to,cv0 9tp
commando,6zw
comment,74u,9pt
commission,6pa,cxk
commission,6tf
committeeman,6tf
communist,6wj
commut,6vg,c5x
companion comrad fellow familiar associ,6o7,d5s 7pr dem
companion,6eq,7pr dem
compos,6u3,bjq
compuls
concessionair,6hs
concierg,6e6
conductor,6u3,bl8
confeder,6l1
confid intim,6o7,a67
congressman repres,6rx
connoisseur,6gf
conserv
consort,716,d5s bxe
consumpt,707
contemporari,6el
contractor,,a2t
contractor,6wd
contributor,74u
convert,,9aq
conveyor,6ti,a5p c78
convict con,6x7,a44
convict,,a44
cook,,bhi bhf 97g
coquett teas,74o,bps ace
coron,6qy
corpor,6to
correspond,,aae
correspond,6r8
counselor,6fd,a1q
counselor,728
countryman,6ek
countryman,6z4
courtier,6gc
cousin,6rg
love,6tu
cowboy puncher cattleman,6pp
cowboy,6vt
craftsman,6e5,bh6
craftsman,6xb
crazi,6sg
creatur,,beg
creep,,bw7
crimin crook outlaw,,cxy
crippl,,8wu
critic,6n8,ag8 9yq
critic,6xb,ag8 9yq
rooki,6uk
cubist,6vb
cultist,6nu
cultist,6nu
minist parson pastor,6j3,cvd
custom client,6e3
client,6ie
cyclist,6yt,bxz
dad daddi papa pop,6nj
chick,6om
ladi,74o
dancer,6vt,bv9 bjv
dancer,,bv9 bjv
gallant clotheshors,6ss
darl favorit pet,6eh,aov b1p
date,6jv,c3i cyd
daughter girl,6is 6eb
poke,6qc,c5r c5p c1w
deacon,6j3 7qt
deacon,6uq
deceas deced,,99f
decor,6g3,bi1
deleg,6yk,crd crn
democrat,6fe
dentist,6xb
depend,6ep
deputi,6g8,crm
deputi,6rp,crm
desper,6er,bqa
detect,6wh,9w2
detect,6qy
develop,6e5,8zs
diabet,707
pathologist,710,80c
journalist,74v
diplomat,6uq
diplomat
director manag,6f7,cv6 cuv
director,728,bjy
director,6tf
adher,6nu
distributor,729,cxw
doctor physician,6xb,8w9
fox,,d4o 9xk
doctrinair,6fe
domest,6zv
donor,6e0,cf3 cf1
donor,6e0
doorman porter,6p1
traitor,,a0d
redcoat,70p
dramatist playwright,74u,bjh
drawer,,cmg
draw,,b6s
driver,6uv,c5l bxn
driver,,b79
drunk,6e3
drunkard drunk,6e3
dri
dumbbel,709,d3x
lunkhead,71s
dwarf,,cvw dcn
eclect,6vz
economist,6zl
editor
educ,6xb,cr7
egotist
elder senior
employe,,cst
employ,,cst
witch,,9vj
enemi foe,6fc
end,6ga 6wd
engin,6uv
entrepreneur,6e1
judg,6gf,9o6 9o1 9o5 9os
inspector,6qy,9pv cab
execution,6rd
execut,6f7
deporte,6ny,czg
user,,akg
explor,,d29 9mp
queer,6pu
familiar,6zv
fan buff devote lover,6nu,brm bnm a2s
farmer,6e5,cti blj
father,6ve,8uv
girl,6eb,8nd
fenc,738,cfo
sneaker,6qm,9zk 9ya
eldest,6ur
fisherman,,aj7
patrolman,6rp
flop,6sc
florist,6th
flautist,6u4
foe,6yw
follow
follow,6eq,c25 c1x
fool,709,a0e d4p
father sire,6fr,8uv
foreign alien,6eq
foreign outsid,71n
foreman chief boss,728
foreman,6rb
forward,6ga
founder,6e5,98v cu1 bga
freak monstros
freeman,6iy
monk monast,6yg
friend,,7pu
runaway,,c71 c70
fullback,,aey
gangster,6l1
garden,6ea,blk
garden,6n1,blk
general,,9tq
general,6pa
author,6sq,bex
genius brain,6eg
gentleman,6ss
geologist,6zl
ghost,74u,bjo
monster
hulk,,dco
girl miss,74o,8nd
girl,74o
girlfriend girl,74o 6eh
girlfriend,74o 6o7
golfer,6wd,aji
goner,6lx
governor,6wk,d5l
grandfath,6fr
grandma grandmoth granni,6fr
granni,6us 74o
ghoul,732
great,6ez
grocer,6th
groom,6g9
guard,6ga 6wd
guard,6e6,cw5
guerrilla irregular,74a
guest,741,cr0 cqz
guid,,cuw bxq
gunman,6u2,cy9 aiw
guy cat,6ss
gymnast,6ga
hack,,cth
jackass goos,6nw,d3x
head chief,,dfh cuy
chieftain
headmast,6x5
listen,6em,cd0 ccz
gentil
heaver,74q,b3l
heavi,6f0
heir,6ep,cmn
hire,6n1
herald,6ti,a0m a8m
solitari,6ec
herpetologist,6zl
heroin,43l
heroin,74o
highwayman,732,b4n
hand,6rl
historian,6zh
hitter,6eq,apj b0n b0d
holder,6v9
household,6v9
homosexu gay
tough,6l1
hope,,bqb brh
horseman,6yt
hostess,6vm
host,,amg
hostess,6pz
resid,6mb
housewif,74i
huckster,6zr,cip clu
humanist,6zh
humanist,6fe
humorist
hunter,,c29 ajb
husband,716
hypocrit phoni,,9zd
idealist,,bfh
idiot imbecil,709
idler,,cjm d8i ctc
idol,6f0,bnx
immigr,6eq
monkey,6ir,bc5
import,6ny,coq
fake fraud sham pseudo,,bkj 9zd d4r 9zf bgv bki
impressionist,6vb
infantryman,70p,bwv
inferior,6nu
infern,6lp
sourc,,9yz
initi,6zh,crb
inmat,6yo
inmat,6vi
inspector,6wh
rebel,6yr,d58
design,70z
decor,70z
interpret,,a7o
interpret,,bij bl5
interview,70y,9xh
invad,6eq,c2y ai5
investig,6ea
investor,6e1,cjo
janitor,6e6
jerk
jewel,6th,bi4
jewel,6sq,bi4
jilt,74o,9kg
jimdandi jimhickey,6tw
jockey,6px,afg
jockey,6uv
journalist,74u
judg,6uq,czc 9q0
junior
juror,6l3
kidnapp,6l1,b4m
killer,,cy3 ave
king,70x
king,6yw
relat,,7po 7kz 7k1
famili,6rg,7kz
knight,,cs0
bachelor,6ri
knighterr,6ri
labor,74q,cth csk
ladi,74o
dear,6ef
landlord,6ps
lawman,6e6
lawyer attorney,6xb
scholar,,9jr 794 9jk
lectur,6my,9yw
lectur,70y,9yw
parasit,6nu,cjm
lefthand lefti southpaw,6w9
lefthand lefti southpaw
legisl,6wk,cwz
letterman,6ga
liar,,9z5
liber progress
lieuten,6rp
lieuten,6to
lightweight,6jj
linguist
linguist,6zl
lion,,crz
longer,,bpv brl
scout picket,6p1,cbu
loon,6qc
nobl,,cry
loser,,agg
failur loser,6er,agg d0z
clod
notabl
light,6o7
madman maniac,707
lyricist,74u
mama mamma mommi,6ty
wardheel hack,6wj
machinist mechan,,ber beq
master,6g3,9jj
magician,6vt,bf2
maid maiden,6om,8nd
maid,6me
major,6to
maker,6e5,bh7 8yb bgw ben
boy,6ej,8ne
man,6ej
man,6ej
man,71v
mandatori,6ep,cro
maniac,6eh
manufactur produc,6sq,ben bgs
vultur,6gb
marin,70p
seaman,6z7
marksman,6ea
maroon,6er,cgu 9g4
marri,,cyk
marshal,6rp
marshal,6to,c14
martyr suffer,73u,bp0 bdo 8vv
martyr,73u,bdo 8vv
masseur,731
captain,6t0
host,,amg
mate,6t0
mate,,b1v
matricul,71q,cxa
mayor,6gg 6wk
member,6g9,7px
mercenari
merchant,6e1,cis
messeng,6eq
bearer,6ti,b25
metropolitan,6yo
metropolitan,6fz
midshipman,6uk
milit
offic,6zw,9tr
miner,6rl,aki
minist,6nb
missionari,72o
missionari
mistress,74o
model,6g8,cay
hero
ideal,,9f5
fiend demon
mother,6ve,8uv d2r
mourner,6er,bpo a4i bpb bpa bp9
mover,74q,bsc
independ,6ec
murder,6l1 6rd,avh cy3
musician,6g3
musician player,6vt,bkt
mute
mystic,6gu
nurs,74o 6e6
storytel,70y,aaj a77
natur,6ez
nazi,6yp
neighbor,,d6f
newborn,6gi
nephew,6rg
neurot,707
neutral
neutralist,6fe
newcom fledgl freshman,6uk,bez 98s
newcom,6eq
novelist,74u
initi,,crb 98s
nurs,6xb,d2s 8wa
nun,6yg
nymphomaniac,6vv
observ comment,6ea,ab8
offic,6uq 6ps
offici,,aga
offspr,6rg
oldster
antiqu,6us 6ss
onlook,711
oper,,aop
oppon,,af4
order,6gc
order,6gc 70p
ordinari,6r9
outcast,6er
outfield,6ga
outfield,6gk
righthand,6w9
overachiev,71q
master lord,6z1,d1u
overnight,6la
superintend,728,cv6
owner proprietor,6hs,77x 77u cfc
owner,,cfc 77u
oyabun,728
painter,6g3,bih big
painter,,axj
paranoid,707
parent,6fr,86n d1v
parrot,,a7j
passeng,6eq,bz2
passerbi,6eq,c5a
patient,6ie 707
patriot,6ek
patron,6la,cwy bs3 a49
sponsor,6e0,d35 a49 a3e cgd cgc
patron,6v8
patronn,6vl
peasant provinci,6z4
peasant,6rl
scholast,6zh
peddler,6zr,clu
peer,6sa
perform,,bk6
incarn,,dcv bg2
deviat,6yl,da6 d4x
cuss gadfli,735,bpr
petition,6dx,9u8
chemist apothecari,6xb
philosoph,6zh
philosoph
physicist,6zl
pianist,6u4
pilot,,by4
pilot,6t0,bxt
pimp,,ald
pioneer,6zx,9mq
pioneer,6e5,bfu bft bg3
pirat,732
pitcher hurler twirler,6gk,c51 b6v
pirat,732,ck3
planner,,bgm bf6 bfj bfm 9qb
planter,6ni
player,,aex
playmat,6jv
pledg,6tf
poet,74u,bjk
policeman offic,6rp,9tr
sergeant,6rp
politician,,7lr
politician,,7lr
wretch,73u
pope
porter,6rl,b3b
portwatch,6p1
positivist
posseman,6ss
possibl,6dx
probabl,6dx
provinci,6uq
power,,9tc czk
preacher,6j3,9yt
don,72o
predecessor,6en,csn
sponsor,6fe,cgc a3u
presid,6yk,cv7
presid,6nb,cv7
presid,6f7,cv7
presid chairman,,cux 9xv cv7
prey target,73u,ajr an5
priest,6j3 7qt
princip,6my
prior,725
prison captiv,6er
privat,6zw
monitor,728,cce
produc,6e5,cby
profession
profession pro,6ga
professor,6ev
promot,,d32 a8j
propagandist
prophet,6eg
prophet
mover,6e5,8so 9qh
prosecutor,6uq 6rq,d54 d52
whore,74o,d4z b1t
sneak,6eq,c26 bw7 bwm
psychiatrist shrink,710
psychologist,6zl
publish,6xb,bly a81
puncher,6jj,b11
puppi,74x
pursu,73u
pursuer,6nv,c28 c25
pursuer,,cqd
peddler,6zr 6l1,clu
python,6dq
quack,6mb,8se
quarterback,6ga 6wd,aez
spong,6rr
racket,6l1
rake rip
ramrod,6v7
rancher,6ni,ctj
reactionari,6k6
reader,6zh,9ld 9la
reader,,9ld 9la
receptionist,6zp
recruit,6uh,agd cxb agf
recruit,6zw,agf
rectifi,,90v
refuge,6eq
truste,6tf,coy
registr,,cxc
record,6uq,a9z
regular,6vk
regular,70p
religi
generalist,6zh
report newsman,,a80
repositori,6k3
repres
reprob
republican,6fe
research investig,6zl,9w9 a20 9mo
resid occup,,d97 d9c
control,,cv0 atv atx cvq
retail,6th 6ma,ci1
revolutionari,,csa
have,,cfc cf9
rider,6eq,bz5
rifleman,70p
rifleman,6t1
rival competitor,,aew a1f ahu
robber,732,cmy
romant,6qa
romant,6g3
bum,,d5e
ruler,,d5l 9rb
runner,6eq,bxa
runnerup,6yw
rustic
rustler,732,ck2
sage,6eg
sailor,,bs7
saint angel,,9f5
saint,6di,9yh
clerk,6n1
salesladi,6n1
salesman,6n1
satellit planet,6nu
savag,6eo
rat,,ct2 ct3
schizophren,707
scholar student,6eg
schoolboy,6sr 74x
schoolgirl,6nk
mistress,72o
scientist
scold nag,,9zt a4c 9yn
scribe,6r8
sculptor,6g3,aqu bif b9w
secretari,6g8
secretari,6pa
vendor,6th,cit clu clm chy chv
senat,6rx
senior,71q
sergeant,6to
servant,,d1y
man
settler,6eq,9bq
settler,,9q0
sewer,6sq,bhj avn
shepherd,6pp,d2o
sheep,709
shepherd,6j3
sheriff,6rp
shortstop,6gk
gunman,6ea,aiw
promot,6h9
suffer,6er,c9k 8vh 8vf
silli,6ir
simpl
singer,6u4,a73 bl3 bl1 aeo
sinner,,d3v
sir,6ss
sire,6sa
sister,6rg
pansi,6e4
skeptic,6eg,9p6
slipper,,btj
skirmish,6jj,ahw
slave,,ctn
slob pig
beauti,74o,c96
smuggler runner,6l1,cop
sneak
sniper,6t1
soldier,6zw,agb
soloist,6u4
son boy,6is 6ej
songwrit,6jx
sophomor
soprano,70a
magician wizard
soul psych,712
sovereign monarch,6z1 6yk
speaker,,a6i 9yw a7u
specialist,6ea
specialist,6mb
spectat wit,6em,caa ca5 cbi cbj ca6
spirit
repres voic,6fe
sportsman,6ga
fan,6fe
spous partner,6rg,b1v
sprinter,6ga
spi,6fg,9w1
spi,711,9w1
homestead,6zx
squir,6ps
squir,6gc,c3k
gallant,6gc
groom,6pp,8ub
relief fillin,6el,cin csz crm
statesman,6wj
stepmoth,6ve
stiff,6ss
stockhold,6qz
stoic
storytel,6rz,bfa
straggler,6lm,bu5 bx9 c6d
stranger alien unknown,6eq
tough,6jj
stud,6ss
student pupil,,cr7 9k2
doubl,71f
stupid,709
subject case
subjectivist,6eg
subordin,6g8,9iw 9nb
contributor,6mf,cm8 clq
reader,6la
substitut,6ga,crm cin
suburbanit,6yo
heir,6ur,csj
successor,6el,csj
petition,,9tx d55
suicid,6rd
superintend super,6e6
superior,6yg
superior
extra,6f0
supervisor,726,cv6 cce
supplier,6e1,cnb
surgeon,6mb
altern replac,71f,csg 8ze crj 9jx
surveyor,6e8
surveyor,6hw
survivor,,d71
survivor,6er,d6x d72
suspect,,9p9 a5e
swagger,6rl
sweetheart steadi,6eh
grind,6rr,cth 9jy
tackl,6ga 6wd,ajq
tailor,6sq,bhj bhk
talent,6ea
assessor,6uq,9os
teacher instructor,6my,9yu 94m
teammat mate,6g9
teamster,6mn,byx
teamster,6mo
teas,,bom bpr a06
technician
technician,6ea
telegraph,6uv,aag
earthman
tenant,,cfk cwi cwh
tenant,6ps
territori,70p
theologian,6zh
therapist,6ea,8wc
thief,6l1,cmz
mind,6eg,9li
romp,6om
tormentor,,d5g bpq 8vu bpp
plugug,6hp
tourist,6eq,bs4
trader dealer,6th,clu chy cis
traditionalist,6k6,d94
traitor,6l1
tramp bum,6eq 6er
transfer,,crh
trapper,6q7,b55
trooper,6wh
truste,,coy
tumbler,6p7
twin,6rg
uncl,6rg
uncl,6e0
underachiev,71q
undesir
open,,asu ass awl
user,,aka
guid,6gc,c21 bxq c24
usher,6uq
valet gentleman,6zv,afl ctm d1z
veteran,6ea
veteran,6zw
veteran,6zw
victim,6er,d4k cza
victim,,a0e d4k cza
villain
villain,43l
violinist,6u4
virgin,6ef
virtuoso,6u3
visitor,6eq,cyu cyh bs2 bs1 acf
voic,70a
volunt,,ctu
volunt,6zw,ctu
voter,6iy,cs5 cwk cwm
wag,6q6
waiter,6n1,alf ct4
waiter,,d8n d8f 9rp
ward,,aie
warrior,,ag0
watercolorist,6vb,bj6
waver,,b36 ack
lifter,6ga,c08
whip,6rx
lightweight
whitefac,6j8
widow,74o,99i
wife,74o 716
wigmak,6sq
wingman,6w3
winner,,ckt agi
winner,,agi
wit,6em 70y,9yz ca4
woman,6eb,86o
woman,6eb
workman,6n1
worm lous insect
worthi
wretch,6yl
writer author,,bjn bja
writer,,aaf a9k biw
yokel,6z4
youth
consequ effect outcom result,,d89 d84 d3h bfv
wake,74y
chang,74y,8xy 8y2 8xn
dent,74y
harvest,74y
impact wallop,74y,8y7
influenc,74y,9vi 9q5 d1o
perturb,754
wind,754
reverber,74y
respons,74y
fallout,74y
luck fortun chanc hazard,,a4y d61
luck fortun
spectrum,5r9
lift,763
aerosol,75m,ayh ayg
attract,763,awv
repuls,763
beam ray,76i
beam,775,95k
calm,77t
breez air,77t
bond,75f
cloud
freez frost,77s,8w5
daylight,76i
death,,99f c8w
deposit sediment,,c17
interrupt,75v
drift impetus,763,bgj bvq
easter,77t
electr
electr,75w
energi,,8sz
power,,alg
work,75w
flood,,b87 91h
firelight,76i
fluoresc,76i
fog,75e
forc,,btn
friction,779,aqj
storm
radianc,76i
graviti,75f
gust,77t,bvq
hail,76z
haze,75e
heat,75w,cnp 9a3
hurrican,765
incid
infrar,775
lamplight,76i
life
biolog,76g
light,775,95l
line,775
lightn,5aa
reson,5c9
magnet,75f
sound,,cai cdd
thaw,77s,9aa
microwav,775,97e
mist,762,ay6 99k
meteor,76i
monsoon,77t
moonlight,76i
sunlight sun,76i,c93 8xh
sunray,75h
necrosi,75p
polar,,9fo 9fn 9fm
potenti voltag
downfal,77s
pressur,,b37
head,770
puff,768
pull,763,be1 b6s
push thrust,763,c8a btn
radiat,75w
rain,76z
downpour torrent,776,91g b87
drizzl,776
resist
drag,779
sprinkl,776
shear,5cw
smoke fume,75e,ca0
smother,77d
snow,76z
flurri,77f
spark arc,77i
conduct,,c7f
squall,77t
stress,763
tension,77k,bb0 9hn
strain,5cw,bb0
twilight,76i
thermal,77t
bolt,76k
ultraviolet,775
draft,77t
weather
wind,77s
ownership
communiti,77u
tenur,3pn
proprietorship proprietari,77u
properti belong hold,,cf9 clr
ratabl rateabl,77y
chattel movabl,77y
thing,77y
realti immov,77y
estat land acr demesn,782
salvag,77y,d2t
spiritualti spiritu,77y
temporalti tempor,785
leas rental let,77y,cfl cwg
selfdriv youdriv,787
subleas sublet,787
fief feoff,783
land,782
money,77y
pile megabuck,78c
estat,77y
clobber,77y
seigneuri seigniori signori,783
plantat,783
acquisit
purchas,78i,cfj
bargain steal,78j,d91 cfj ciq
grant
appanag apanag,78l
incom,7bk
gross revenu receipt,7bk,cl1
royalti,79k
lucr profit earn,78n,ck6 cl2
win profit,7bk,ckt agi
take proceed yield,78n,bf0
taxat revenu,78n,cm4
spoil,,bal
loot booti pillag plunder prize swag,,coo con com
inherit
bequest legaci,790 78w
birthright patrimoni,78w
devis,790 78w
gift,78i,cf3 cxj
dowri doweri dower,790,cf4
largess,790
aid,790
scholarship,793 797
grant,793,ciy
postdoctor postdoc,795 793
prize award,790,ciw
present,790,cj0
contribut,7bk
contribut donat,790,cj1
bestow,790,cj3
freebi freebe,790
bonus incent,79k
deduct,7bk
deduct,79k,cmw
outgo spend expenditur outlay,,cje
expens disburs,79i
cost,79g,dd9
overhead,79h
payment,79i,ci8 ci7
overpay,79k
wage earn remuner salari,79k,ckw cl3 ci8 ci9 ci7
found,79m
subscript,79k
refund,79k,ckj
compens,79k,d0e ci9 ci6
reward,79k
ransom,79i,cii
bribe payoff,79k,cki
soap,79t
share portion part percentag,,clb
ration,79v,ch7 ch8
allow,79v,cie 9s1
slice,79v
interest stake,79v
fee,79z
entail,783
cut,79v
rakeoff vigorish,7a2
allot alloc,79v,ch6
appropri,7cx
damag amend restitut redress,79q,d0e ci6
relief,7a6
offset,79q,deq der d27 dau
aton expiat,7a6
allow,79q
annuiti rent,79k
rent,7ab,cwi cfk cfl cwg
benefit,79k
perquisit perk,7ad
appanag apanag,7ae
gratuiti pourboir baksheesh bakshish bakshi backsheesh,7ae,cf6
remitt remiss remit,79k
repay quittanc,79k,cok ckj
nonpay nonremitt,7bf,cia
default nonpay nonremitt,2j,cia
penalti,79k
retribut requit,7al
forfeit forfeitur,7al,clv
forfeit forfeitur,7bf,clv
fine mulct amerc,7al,cz8
premium,79k
instal,79k
price term,79i,9ru cp6
valuat,7as
charg,79i,cmx
fare,7au
levi,,cm2
taxat,7aw,cm4
exempt,7bi
withhold,7ax,cfx
surtax supertax,7ax
duti tariff,7ax,cm5
custom impost,7b1
tonnag tunnag,7b1
interest,7au
discount,7bd
usuri vigorish,7bd
fee,7au
commiss,7b7
toll,7b7,cm3
tuition,7b7
wharfag quayag,7b7
agio agiotag,7au
rate,7au
loss,7bk
loss
depreci,7bf 79h
writeoff writedown,7bg,971
deduct,7bh
lose loss,7bf,cku ckr
amount
figur,7bk,9m0
resourc
invest,,cjo
stock,7c5
stockhold,77y
float,7bo
escheat,79z
share,7e3
ventur,7bn,d2b
gambl,7bt,aj2
stake wager,7bu,ak4 aj5 d2b
jackpot kitti,7bv
secur protect
hedg,7bx
coverag,7bk,a32
insur,7bx,a32
recogniz recognis
pledg,79z
mortgag,79z,cp8
capit
capit,,cnj
fund financ
pocket,7c6
treasuri exchequ,7c6
pork,7a5
fund,7cx,cg9
save,7ca,cjd
trust,77y
support keep livelihood susten,7bm,alp cgb
comfort amen conveni,7cd
mainten,7cd,alp
subsist,7cd
hoard cach stash,7ci
store fund,78q,cne ckk cka
reserv stockpil,78q,ckk 9s1 cfv
treasur
fortun,7ck
valuabl,7ck
gold,7cm
silver,7cm
diamond,2cf
pearl,2cf,ayz
tender,58e
credit,79k
plastic,4uy
draft
check chequ,7cu
pension,79k,ciz
money,58e
boodl bread cabbag clam dinero dough gelt kale lettuc lolli lucr loot moolah pelf shekel simoleon wampum,7cx,ck1
subsid subsidis,7cx,cg2 cg1
currenc,58e
cash,79k
cash,7d0,cig
chang,7d2
coinag mintag speci,7d0
coin,7d4,bfl
bezant bezzant byzant solidus,7d5
dime,7d5
nickel,7d5
penni cent centim,7d5
twopenc tuppenc,7d5
fourpenc groat,7d5
sixpenc tanner,7d5
copper,7d9
bill banknot greenback,7d0
fifti,7de
twenti,7de
fiver fivespot,7de
dollar buck clam,7de
due,7au
debt
loan,7dk,cn3
princip,7dk
encumbr incumbr
assess,,cm7 cm6
ledger leger
entri
credit,7dq,cj9
dividend,78q
balanc,3bx,cja
audit,,9pv
payrol paysheet
payrol paysheet,7bk
purs,7bk
valu,,9os 9pr
premium,7dy
bankbook passbook
checkbook chequebook
devis,4hf,cgx
certif,,cp1 cix 9x2
bond,7e3,cp9
convert,7e3
budget,42e,9s0
budget,7ca,9s0
absorpt,7g7,b94 b95
accret accumul,7fj
aerat,,c94
blaze,7f6
bloom,,95p
flower,7fd,95p
blow,7fs
activ
brood,,8v5
buildup,7e9
centrifug,,c4y
equilibrium,7ek,daw 8y5
reaction,,9dn
cohes,7fd
combust,7fp,9ab
compens,,dav
condens,,99v
recoveri,7fg,8wx
cool chill,,9a1 9a0
decay,7ev,9ba
decay
declin,7ev,8yv 9ct
rot,7es,919 91a
decreas decrement,,8yv
evapor,,99x
develop,7fs
develop evolut,,93f 9hv
diffus
distil,,9f4 924 925
drift,,bx9
wane,7et,9ct 9d1
elimin,7ef
evolut,,9i0 93f
fill,7f9,9dw
fire flame,7em,cpl 9ae 97a
flare,7f6
flop,7fn
flow,,c6h
fraction,,b3w b3v
freez,7eq,9a6
grow,113
growth grow matur develop,,93i 8x1 937 93e 929 92z
growth,7ey,93e
hatch,,8v8 8v5
heal,7ef,94e 8x8
heat,,9a5
satur,7ez
increas growth,,928 8yw 8z3
loss,7et
matur,,a5j 93d 93e 93c
neutral,7ek
oper,7fs
oscil,,ddm
oxid,7ek
infiltr,,bwa bwb b3s
perspir,7ef,8vm
process,,cur 9gq
prolifer,7fd
prolifer,7fj
redeposit,7e9
reduct,7ek
purif,7fs,9f4 9f2
refriger,7eq
releas,,8vp 8xi
root,7fd,99e
lookup,7fn
secret,,8vp
dump,7f3,8vy 9zk
slump slack falloff,7et,9cy 90z 9dc 9de
smoke,7ge
soak,,bbh
sorption,,b96
suppli,,cxt
synthesi,,9mf
thaw melt,7fh,9dl 9aa
transpir,7ef
transport,7ez
flower,7ey,95o
vapor evapor,,9iv 9iu 99x
veget,7fd
blister,,9ah
ferment,,9eb
enough,,dao
fill,7gi,alm
major
number,,a6w a6s a6x d8v
constant,7gl
coeffici,7gm
count,7gl
complement,7go
prime,7gl
score,7gl,ah7
birdi,7gr,bd1
bogey,7gr,bd2
duck,7gr
par,7gr,afb
record,7gl
first,7gl
cardin,7gl
frequenc,7gy
cord,,b6n
point
advantag,7h1
candl,,cbg
inch,,c6u
yard,,9fw
peak,,c2i
palm,,anm
fathom,,9fy
integ,7gl
imaginari,7gl
real,7ha
ration,7hb
irrat,7hb
squar,7gl,9m3
fraction,7hc,9mb
dividend,7gl
factor,7h9,9m5
remaind,7gl
onehalf half,7hf
onethird third,7hf
twothird,7hf
fourth quarter,7hf,bai cy6
onefifth,7hf
sixth,7hf
seventh,7hf
oneeighth eighth,7hf
ninth,7hf
tenth,7hf
twelfth,7hf
sixteenth,7hf
noth zero,,95y
figur,7h9
zero cipher,7hw,9m0 95y
one ace singl uniti,7hw
two,7hw
coupl pair brace,7hz,b4b atb
three trio leash,7hw
four,7hw
five,7hw
six,7hw
seven,7hw
eight,7hw
nine,7hw
ten decad,7h9
eleven,7h9
twelv dozen,7h9
teen,7h9
thirteen,7h9
fourteen,7h9
fifteen,7h9
sixteen,7h9
seventeen,7h9
eighteen,7h9
nineteen,7h9
twenti,7h9
twentyon,7h9
twentythre,7h9
twentyfour,7h9
twentyf,7h9
thirti,7h9
forti,7h9
fifti,7h9
sixti,7h9
eighti,7h9
nineti,7h9
hundr centuri,7h9
gross,7h9
thousand grand,7h9
myriad,7h9
million,7h9
billion,7h9
increas gain,,8yw 8z3
accret,7j0
bag,,b53
catch haul,,b54
footstep pace step stride,,bw9 bwq 9fw c86 bxg c85 bxh
pick,,ayu
dab,,ay9 apa
bit
sprinkl,,ayd
spray,,ay4
minimum,7h6,9zi a15 9cl
worth
bottl,,b6f
bucket,,b26
case,,b5g
cup,,90b
shovel,,aup
split,7jc
drop,,7jj be5
droplet,7ji,7oa
dose dosag,,9gr 8wi
shred,,bb5
heap lot mass mountain peck pile plenti raft stack,,c66 9dy cj4
battalion pack
flood,7jm,9tl b87 cpn
maximum,7h6,9cn 9cm
million billion
myriad
reservoir,7ju
ocean sea
suppli,,all cxt cnb
ton dozen lot score
room way,3la
park,7jw,b60
volum
capac content,7jy,dd2
relat,,cqi
relationship
partnership,7k1
function map
expans,7k3
transform,7k3,9hw
rotat,7k5
oper,7k3
ident,7k7
tangent,7k3
sec,7k3
foundat,,9lz
basi,7kb
connect
bond,7kd,d1s
link,7kd,ax3
bridg,7kd,d7a
involv,7kd,db8 d8b
comprehens,7kh,d7q
relev,7kd
applic,7kj,db5
bear,7kd
limit,,8zq
inflect
paradigm,7kn
progress imperfect,4bf
perfect,4bf
part portion compon
detail particular item,,a6q a7e
highlight,7ks,9gp
member,,7px
remaind residu rest,,chw d8e
remnant,7kv,d8e
kinship
sympathi,7kx,br4
kinship
lineag,7kz,dg2
brotherhood,7kz
proport,7l6,8yu
content,7l2
scale,7l2,blt
percentag percent,7l2
ratio
abund,7l6
averag,7l6
effici,7l6
frequenc,7l6
magnitud,7l6
product,7l6
turnov,7l6
incid,7la
direct,3la
frontag,7lf,dch
horizont,7lf
vertic,7lf
north northward,7lf
northeast,7lf
east eastward,7lf
southeast,7lf
south southward,7lf
southwest,7lf
west westward,7lf
northwest,7lf
polit
correl,,d9y 9r5
reciproc,7mk
interrel,,df7
first,86z
former,7lv
latter,86z
third,86z
fourth,86z
fifth,86z
sixth,86z
seventh,86z
eighth,86z
ninth,86z
tenth,86z
eleventh,86z
twelfth,86z
fifteenth,86z
sixteenth,86z
seventeenth,86z
eighteenth,86z
nineteenth,86z
twentieth,86z
last,86z
scale,58e,blt
index,7mf,9q7
comparison,,9my
gaug,58e
norm,58e
opposit
contrast,7mk,dai 9ni
polar,7mk
polar,7mk
contradict,7mk
dialect,7mo
contrari,7mk
revers contrari opposit,7mk,9wv 8y8
chang,,8xy 8y2
gradient,7ms
plane
flare,,96g
figur
line
distort,,aom aww
curv,7mx,c43
bend crook turn,7mz,c45 c42 c48
hook,7mz
tangent,7mx
radius,7mx
diamet,7mx
pit,,b9v
recess nich corner,,bxv as8 b65
cone,,bc1
funnel,7n7,b2x
circl,7nn
circl,,b81
arc,7mz,c46
chord,7mx
sector,7mw
disk disc
ring halo
loop,7mz,b86 bhx
coil curl,,b86 c8i 99n aze dbx c52
spiral,7mz,dg4 c52
spiral,7mz,dg4
eccentr,7l6
twirl,7oo,aom 99n
whirl swirl,,c4z c51 c4x c50
oval,7mw
squar,,8yi
triangl,7mw
contort,7my,aww
warp buckl,7my,999
arch,7mz,c46
zigzag,,c1h
angl,7ov,c4r c4b
inclin,7nu,c49
dip,7nu,c49
groov,7o1,as9 b3q
rut,7nx,as9
bulg bump swell,,c7i 943 c47 dee 93o
snag,7nz,ar7 avk
imprint
ellipsoid,7mw
flank,7mw,dci
altitud,3ns
counterbal,,daw 8y5
symmetri,7o5,9ff
hemispher,7mw
ball globe orb
column tower,,dco
drop
ridg,,b73 blo
rim,7od,cng
boundari edg bound,7mx,de2 92b b4d
margin border,7od,de2
peripheri fring,7od
verg,7od,dde
diagon,7mx
diagon,7mx
dip,7o1,9cu
scratch prick dent,7o1,asi ba8 ba9 b2q aui
notch,,as7
sag,7o1,c0x c0y
wrinkl furrow seam line,7o1,asd asb ash
fold,,c48 asj b3p asc
pucker,7oo,asf avs
cleft,,ba3
striation,7nx
sinusoid,7mz
blob,,b8p
vacanc vacuum,7ov
space,,c13
hollow,7ov
join,,d79 bdn cpg da3
hole,7ov
point dot,7ne,a9v dc6
pore,7oy
tree,7mw
spur spine,,apx
facet,7mw
vector,7mx
mold stamp,,cb4 bh7 bhd bj7 a8t
branch,7mw,97q 97p
sack pocket,7ov
cube,,aqw
cube,,aqw
wedg,7np,b8c
condit
condit status
health
particip,,db9 cvo af8
regular regularis
silenc,,9ei
situat
nich,7qy
nomin,,a26
place shoe,7ph,crf
stymi,7ph
situat
absurd,7pm
relationship
relationship
account,7pp
compani companionship fellowship,7pu
acquaint,7pp
affili tieup,7pp,d1s 92c cx6
friendship,7pp
intrigu,7pw
romanc,7po,ace bno d1g
membership,7pp
affair intimaci liaison amour,7po
utopia
challeng,7pm
complic,7pm,9be
crisi,85d
crunch,85d
environ,7pm
equilibrium,7pm,daw 8y5
imbroglio embroil,85d,dba
nightmar incubus,85d
strait,85d
pictur scene,7pm
prison,7pm
reject,7pm
swamp,85d
astigmat astigmia
wild
degre level stage point
ladder,7qf
acm height elev peak pinnacl summit superl meridian tiptop,7qf,dby dam c2i crw 9hz
extent,7qf,9ht
result,7qf,d84
plane,7qf
ultimaci ultim,7qf
ordinari,7pb
circumst
event case,7qn
hing,7qn
thing,7pm
congest,7pm,b51
offic power,,aga
status posit
equal equival equat,7qt,d81 9bv
egal egalit,7qu
tie,7qu
rank,7qt
place station,7qx
stand,7qt
championship titl,7qt
preced prioriti,7qt
transcend,881,dam dan
low lowli,7qt
inferior,7r3
handmaid handmaiden servant,7r4,daq
villeinag villainag,7qt 7ua
bastardi illegitimaci,7qt
foot term,7qt
retir,7qt,cqo
be being exist,,d6c
actual,7ra
realiti real realism,7rb
fact,7rc
realiti,7rb
truth veriti trueness,7rb
etern timeless,7ra
coexist,7ra
presenc,7ra
imman,7ri
inher,7ri
ubiqu ubiquit omnipres,7ri
occurr,7ri
nonexist nonent
unreal irreal,7rn
falsiti fals,7ro,d4r 9z6 9nx
absenc,88p
life,7ra
anim life aliv,7ra,d6t
skin,7rs
surviv endur,7rs,d70 d72 d6x
subsist,7ru,d6x
death,,99f c8w
extinct defunct,7rw
life,7ra
ghetto,7ry
transcend,7ra
marriag matrimoni wedlock,7qt
endogami intermarriag inmarriag,7s1
exogami intermarriag,7s1
monogami monogam,7s1
employ,,cst
order,,d01
tranquil quiet,7s6
concord,7s6,dd0 9fd
peac,7s8,bmx
stabil,7s6
peac,7s6,bgd
peaceabl peac,7sb
armistic ceasefir truce,7sb
agreement accord,7s8
consensus,7se
anarchi lawless
confus
demor demoralis,7sh
bluster,7sh
chao pandemonium bedlam,7sh
schemozzl shemozzl,7sh
rowdi rowdyism disorderli
disrupt commot hooha hoohah kerfuffl
turmoil upheav,7sn
earthquak,7sn
incid,7sn
stir splash,7sn
storm tempest,7sn,df4
tumult tumultu uproar garboil,7sn
combust,7st
discord strife,,deu
upheav
agit ferment unrest,7sw
violenc,7sw
hostil enmiti antagon,,bq2
conflict,,daj d3z
clash friction,7t0,dak 9x7
war,7sz,ag0
disagr dissens disson,7t0,9x6
divid,7t3
illumin,,95l
light,7t5,95l
dark,7t5
lightless black,7t7
blackout brownout dimout,7t7
cloudi overcast,7t7
shade shadi shadowi,7t7
shadow,7tb
dim duski,7t7
gloom somber sombr,7t7
obscur,7t7
spirit,5ix,90i
embarrass,7tg
ecstasi raptur exalt raptus,7tg,bqc bqd bqo
gratif satisfact,7tg,bql
happi felic,7tg
blessed beatitud beatif,7tk,bqc
bliss,855
ecstasi raptur,7tm
nirvana enlighten,7tl
sad sorrow,7tg,bpb
mourn bereav,7tp,bp9
poignanc,7tp
blameless inculp guiltless
puriti pure sinless innoc white,,9f5
clear
guilt guilti
culpabl,7tv
complic,7tv
crimin,7tv
impeach indict,7tv
freedom
autonomi liberti,7u3,cz4 cz3
autarki autarchi,7u3
independ,7u0
liberti,7u0,cz3
licens licenc,7u4,cv9
latitud,7u4
discret,7u4
subjug subject,7pp,cz2
enslav captiv,7u8
bondag slaveri thrall thralldom thraldom,7u8
serfdom serfhood vassalag,7ua
cage,7u8,cyz
captiv imprison incarcer immur,7u8,cyw cyy
detent detain custodi,7u8,atx
solitari,7u8
depend,,9r2
relianc,7ug,9r2
polar polaris,,9fn 9fm 9fo
balanc,7q5,daw bdc
tension,7uj
pois,7q5,bdc bdd
imbal unbal,7pm
motion,,8so
shake shaki trembl quiver vibrat palpit,7un,bus bux bup 8sl
stream,7un,c6e c3p c6o
motionless lifeless
stationari immobl fixed,7uq
action activ,,cq0
busy,7us
behavior behaviour,7us
eruct extravas,7us,96o
oper,7us,b75
idl,7uw
play,7us,cq3
swing,7us
inact
arrest halt hitch stay stoppag,7v0,bsr bsq
dormanc quiescenc,7v0
stagnat stagnanc doldrum,7v0,ctc
stagnat stagnanc,7v0
deferr recess,7v0
standdown,7v0
estiv aestiv,7v2
torpor torpid
lethargi lassitud sluggish,7v8
slumber,7v2
deadlock impass stalem standstil,85d
fatigu weari tired,,8w1
eyestrain asthenopia,7vc
exhaust,7vc
deplet,,ak6
logi loggi,7vc
drunken inebri inebrieti intox tipsi insobrieti
sober sobrieti
acephalia acephali aceph,8c0
alkalinuria alkaluria
acromicria acromikria,8c0
agalactia agalactosi
ankylosi anchylosi,80c
anorch anorchid anorchia,8c0
wake sleepless
anesthesia anaesthesia
anhidrosi anhydrosi
arteriectasi arteriectasia,80c
asynergi asynergia,80c
sleep slumber,,8sp
sleep sopor
shutey,7vu
abulia aboulia
sleepi drowsi somnol
oscit,7vy 3rz
immin impend
readi prepared,,9bj
readi,7w1,9bj
alert,7w1,a1p
clutch,,9sx
junctur crossroad,7q2
flexur flection flexion
excit innerv,,9g9
anger angri,,bol boi
rage,7w8,df4 bp4
excit inflamm fervor fervour,,c98 bnf bmp
erotic erot
horni hot
erect hardon
estrus oestrus,,df8
anestrus anestrum anoestrus anoestrum
diestrus diestrum,7wf
desir,,brf brh brd
materi philistin,7wh
hunger hungri,,c9m alz
edac esuri raven vorac voraci,7wj
starvat famish,7wj,alz
thirst thirsti,,c9n
hypercapnia hypercarbia
hypocapnia acapnia
suffoc asphyxi,,b4w bat
hyperthermia hyperthermi
impot,7ws
steril infertil
pregnanc gestat matern
gravid,7wt
pariti para,7wt
eccyesi metacyesi,7wt
parturi labour confin lyingin travail childb,,8v0
asynclit obliqu,8c0
vital vitalis
whole hale
vital,,8sz
juic,7x1
blush flush rosi,,8xe
glow
fertil fecund
acholia cholestasi
ailment complaint,,8vt
cheilosi perlech
dysosmia parosamia
ill unwel maladi sick
invagin introvers,7pb
addict depend habitu,,94l
dilat distens distent,,96i
ectasia ectasi,7xd
alcohol inebri drunken,7xc
anuresi anuria
collaps prostrat,,8tc
breakdown crackup,7xh,8tc
aeroembol bend
plumbism saturn
plagu pestil pest
pycnosi pyknosi
hyalin hyalinis
vacuol vacuolis
malaria,7z8
pyorrhea pyorrhoea
seizur ictus raptus,59e
paroxysm convuls,59e
alkaptonuria alcaptonuria
akinesi akinesia,8eo
cystoplegia cystoparalysi,8eo
ataxia ataxi dyssynergia
atopognosia atopognosi
brachydactyli brachydactylia,8c0
cryptorchidi cryptorchid cryptorch,8c0
monorch monorchid,7xz
agraphia anorthographi logagraphia
hepatomegali megalohepatia,8c0
transposit heterotaxi,8c0
hyperpiesia hyperpiesi
amyotrophia amyotrophi,848
aneurysm aneur
stenosi strictur,80c
bacteremia bacteriemia bacteriaemia,80c
sclerosi indur,80c,9dj 9di
cardiomyopathi myocardiopathi
nephropathi nephrosi,80c
angioedema atrophedema,827
myxedema myxoedema
achondroplasia achondroplasti
influenza gripp
measl rubeola morbilli
smallpox variola
alastrim pseudosmallpox pseudovariola,7yh
tinea ringworm roundworm
blind sightless ceciti,8ec
zoster shingl
chickenpox varicella
gonorrhea gonorrhoea clap
syphili syph lue
mononucleosi mono
plagu pestil pest pesti
poliomyel polio
tuberculosi
consumpt phthisi,7ys
scrofula struma,7ys
yaw frambesia framboesia
psittacosi ornithosi
anencephali anencephalia,89r 8c7
adactylia adactyli adactyl,89r 8c7
dichromaci dichromat dichromatopsia dichromia dichromasi,8ec 89r 8c7
monochromaci monochromat monochromia monochromasi,8ec 89r 8c7
clinocephali clinoceph,89r 8c7
mongol mongolian,8c3 89r 8c7
oxycephali acrocephali,89r 8c7
ischemia ischaemia,7zy
chlorosi greensick,7zy
parasitemia parasitaemia
hemophilia haemophilia,8c3
infect,,8wr
amebiasi amoebiasi amebiosi amoebiosi,7z8
fascioliasi fasciolosi
felon whitlow,7z8
leishmaniasi leishmaniosi,7z8
scabi itch,7z8,c9j c9h
bilharzia bilharziasi,7z8
candidiasi moniliasi
sore,7z8
boil furuncl,7z8
chilblain pernio,7zg
stye hordeolum,7z8
tetanus lockjaw,7z8
arthriti
rheumat,7zl
gout urarthr,7zl
septicemia septicaemia,7z8
sapremia sapraemia,7z8
pyemia pyaemia,7zo
toxemia toxaemia,7zo
toxemia toxaemia
hemoptysi haemoptysi
lipemia lipaemia lipidemia lipidaemia lipoidemia lipoidaemia hyperlipemia hyperlipaemia hyperlipidemia
lysogeni lysogen,7pb
hypervolemia hypervolaemia
hypovolemia hypovolaemia
anemia anaemia
thalassemia thalassaemia,7zy
leukocytosi leucocytosi
leukopenia leucopenia
purpura peliosi
goiter goitr struma thyromegali
pellagra maidism mayid
ricket rachiti
scurvi scorbutus
steatocystoma,808
cyst,80c
seasick naupathia,7x7 83y
sunstrok insol siriasi,7xh,c93
endometriosi adenomyosi,80c
patholog
infarct,80c
fibrosi,80c
mastopathi mazopathi,80c
pyorrhea pyorrhoea,80c
uremia uraemia azotemia azotaemia,80c
lesion,80c
ulcer,80i
deform malform misshapen
harelip cheiloschisi,89r 8c7
clubfoot talip,80k
keratoderma keratodermia
melanosi melan
polyp polypus
tumor tumour neoplasm
blastoma blastocytoma,80q
malign
cancer,80q 80s
leukemia leukaemia leucaemia,80t
hemangioma haemangioma,80q 80c
neurofibroma neurilemoma,80q
papilloma villoma,80q
leukoma leucoma
ophthalmia ophthalm,83l
bagassosi bagascosi,83j
cowpox vaccinia
albuminuria proteinuria
hematocyturia haematocyturia,821
ketonemia ketosi acetonemia
hypercalcemia hypercalcaemia
hypocalcemia hypocalcaemia
kaliuresi kaluresi
ketonuria ketoaciduria acetonuria
rabi lyssa mad
tularemia tularaemia yatobyo
injuri hurt harm trauma,,c9k 8vf 8vr
abras scratch scrape excori,81t,auj aui aug c9h aqj
graze,81c,be0
gash slash,81t,ba9 av9 ava
bite,81t,b34
bleed hemorrhag haemorrhag,81b,8w0
bruis contus,81b,b5x
shiner mous,81h
bump,81b
scorch sing,81b,9ag 9ix 9ad
suntan sunburn burn,,8xg
frostbit cryopathi,81b
pinch,81b
hernia herniat,81b
colpocel vaginocel,81o
cystocel colpocystocel,81p
rectocel proctocel,81p
wale welt weal wheal,81b,b0o
wound lesion,81b
wrench,81b
amenorrhea amenorrhoea amenia
chloasma melasma
prodrom prodroma
tetani tetanilla
purul
gangren sphacelus slough,80c
hematuria haematuria
hemosiderosi haemosiderosi
sneez sternut,z7
enlarg
swell puffi lump,824,93p
bloat,825,99m 99l
edema oedema hydrop dropsi,825
hematocel haematocel hematocoel haematocoel,825
hematocolpo haematocolpo
intumesc,825,93p
oscheocel oscheocoel,825
tumid,825
hematoma haematoma,82a
hyperglycemia hyperglycaemia
hypoglycemia hypoglycaemia
jaundic icterus
congest
hemothorax haemothorax,82h
hyperemia hyperaemia,82h
enanthem enanthema
exanthem exanthema
rash roseola effloresc
urtic urticaria hive,82m
pain hurt,,c9k c9o 8vf bow 8vt
ach,82o,c9k c9o
toothach odontalgia,82p
agoni suffer excruci,82o,bpp 8vu c9k 8vf
paresthesia paraesthesia
burn,82o,c9i
colic gripe,82o
headach cephalalgia,82p
glossalgia glossodynia,82o
hemorrhoid haemorrhoid pile
stomachach bellyach gastralgia,82p
earach otalgia,82p
migrain megrim hemicrania,82v
myalgia myodynia,82o
neuralgia neuralgi,82o
pang sting,82o
photalgia photophobia,82o
pleurodynia pleuralgia costalgia,82o
sciatica,832
smart,82o,c9o
sting,82o,c9r c9i
stitch,82o
tender sore,82o
chafe,83a,c9g aqj
throb,82o,c9p
tortur torment,82o,8vu
papulovesicl vesicopapul,83f
pimpl hickey
cardiomegali megalocardia megacardia
heartburn pyrosi
indigest dyspepsia
inflamm red rubor,,8va
shiver,,8sm
conjunct pinkey,83j
enceph cephal phreniti,83j
esophag oesophag,83j
lamin founder,83j
metriti endometr,83j
trichinosi trichiniasi,83j
ozena ozaena
rhiniti coryza,83j
tendin tendon tenon,83j
tenosynov tendosynov,83t 83j
vaccinia vaccina,7z8
cough,,8ry
hiccup hiccough singultus,z7
nausea,,ceq
queasi squeamish qualm,83y
spasm cramp
crick kink rick wrick,840
twitch vellic,840,buz 8sc
scar cicatrix cicatric,,b9v
keloid cheloid,843
callos callus
floater spot
fever febril febric pyrexia feverish
atrophi wast,,8wz
hypertrophi,8c0,8x0
giantism gigant overgrowth,849
acromegali acromegalia,849
dyspnea dyspnoea
noseble epistaxi,81g
diarrhea diarrhoea loos
dizzi giddi vertigo
anemia anaemia
anxieti anxious
nervous nerv
strain,84i
tension tens stress,84j,bpe
saniti sane
ration reason,84l,9v8 9lr
mania
craze delirium frenzi furi hysteria,84n,bok
neurosi neurotic psychoneurosi
lunaci mad insan
dementia demented
irrat unreason
derang unbal
crazi daft flaki
aphonia voiceless
sprue psilosi
stammer stutter,,a8u
disturb perturb upset,,bor bn8 bmv
fret stew sweat lather swither,,boz
dither pother fuss tizzi flap,,boz
depress
blue megrim vapor vapour,851
melancholi,851
dump mope,851
elat
panic scare,84h,boh bo8
tantrum connipt,5l9
irrit annoy vexat bother,,czs bom
huff miff,858
restless impati,858
enchant spell tranc,,bpz bqo 9vj
fascin captiv,85b,bpz dbe bqy
difficulti
predica quandari plight,85d
pinch,85d
mess muddl pickl,85d
stress strain,85d,bpe
problem,85d
vogu,7pm
recognit acknowledg,7pm,9y6 9ja
acquiesc,7pm,9x3
welcom,7pm,b4j
apostasi renunci defect,7qb,d5d
disfavor disfavour,7qb,d06
exclus censur,7qb,cs9 ac0
separ
discret distinct separ severalti,85q
isol,85q,9g1
solitud purdah,85s
loneli solitari,85s
insul insular,85s,9g1
alien estrang,85s,br7
anomi,85s
privaci privat secreci conceal,85s,cb5
hidden covert,85y
bosom,85y,cba
dissoci disassoci,,cua
discontinu,85q
disjunct disjunctur disconnect,85q
incoher,863
coalit fusion,,9b3
allianc confeder,865,cui cx7
feder federalis,865
connect connected,,d79 9r4
contact,868,an7
coher cohes,868,aoi
junction conjunct conjug collig,,9r4
associ,,9r4
continu,86a
improv melior,,914 912
declin,,90y
develop,86e
neglect disus,86f
omiss,86h
wreck,86f,bam
renov refurbish,86e,d2x
matur
manhood,86l
parenthood parentag,86l,d1v
womanhood muliebr,86l
youth,86l
immatur
callow jejun juvenil,86q
prematur,86q
adolesc,86q
childhood pueril,86q
infanc babyhood,86q
embrac,7pm
banish ostrac,7pm,czi
grade level tier,86z,9na
rank,7qt,9na 9nd
purpl,7qt
baronetci baroni,86z
viscountci viscounti,86z
leadership,7qt
promin,7qz
limelight spotlight,874,9gp
salienc striking,874
import grand,7qz
emphasi accent,877,aat
stress,878,aat
emin distinct preemin,7qt
prestig,7qz
obscur,7qz
anonym nameless,87c
humbl unimport obscur lowli,87c
nowher,87c
oblivion limbo,87c
honor honour laurel,7qz,d2d chj
glori glorif,87h,a0w 9fs a0o
fame celebr renown,87h
esteem respect,87h,cw7 9po
statur,87k
reput,87h,9pf
name,87m
fame,87m
reput,87r,9pf
dishonor dishonour,7qz,d2f d41
disreput discredit,87q,9p8 9zy
shame disgrac ignomini,87q,9zy d2f czt
humili,87s,bpi
abas degrad abject,87t,bpj
degeneraci degener decad,87u,8ww
infami opprobrium,87q
obloquy opprobrium,87s
reproach,87s
domin ascend control,,cqq d92
ascend,87z
domin masteri supremaci,87z,d1u d92
predomin prepot,87z,d8s
dominion,87z,d5l d92
scepter sceptr,883
absolut tyranni despot,87z
monopoli,87z,cv3 cfa
monopoli,18j,cv3 cfa
bane scourg nemesi,59e,9au
comfort,,8we
relief,889,bqi
repriev respit,88a
solac,889,bqh
cozi cosi snug,889
conveni,889
discomfort
inconveni,88f,czs
malais uneas uneasi,88f
hangov katzenjamm,88f
wellb upbeat eudaemonia eudaimonia,8a2
health well,88j
miseri wretched miser,8a6
suffer,88l,bp0
anguish,8a9,bow
need,,d7l am1
lack defici want,88o,am1 d7y
dearth famin shortag,88p
stringenc tight,88p
necess,88o,d7l
urgenc,88s
hurri,88t,9ec
imper insist press pressur,88t,d51 czk
critic crucial,88t
replet satieti satiat
surfeit overabund
solid
acariasi acariosi acaridiasi
echinococcosi hydatidosi
pediculosi lousi
nothing void nulliti nihil,7rn
vacanc
vacuum vacuiti
naked nuditi nude
nude,896
altogeth,896
undress,896,8zy 8un
bald phalacrosi,89b
hairless depil
dishabill deshabill
damnat,,a18
perfect flawless
polish refin,89e,cr9 9f1 9f0
integr uniti whole
complet,89g
entireti entir integr total,89h
full,89h
work,89i
incomplet raw,89g
imperfect
fail weak,89m
insuffici inadequaci,89n
fatigu,89n
flaw,89n,942
defect,89m
fault flaw,89m,942
blister,89s
glitch,89s
hydrocephalus hydrocephali,8c0
polydactyli hyperdactyli,89r 8c7
syndactyli syndactyl,89r 8c7
defect faulti,89m
crude cruditi primit primitiv rude,7qe
sick,89y
fate luck circumst,7pb
prosper success,8a1
bless boon,8a1
success,8a2
misfortun,8a1
advers hardship,8a5
gutter,8a5
catastroph disast,8a6
distress,8a6
failur,8a1,d0z
bankruptci,,cmt
bankruptci,8aa
liquid,,9dk
solid
possibl,7ra
achiev attain,8af
potenti,8af
prospect,8ah,cbt
imposs,7rn
confid
opportun chanc,8af,d61
hear,8al
room,8al
say,8al,aay aaj
throw,8al
expect,,9rp
despair desper,,bqa
deject,851,bqg
nadir,8a6
puriti pure,,9f4
impur
adulter debas,8av,9fp
admixtur alloy,8av
contamin taint,8av,8wr 9g0 9fz
boom,8b1,96r
depress slump,7q2,9cy
prosper
oblig,,a2m
indebted liabil,8b2
debt,8b3
payabl,8b3
wealth wealthi
affluenc rich,8b6
eas,8b7
luxuri opul sumptuous,8b6,am8
poverti poor impoverish
privat want depriv needi,8ba,cmm 8zt
indig penuri pauper,8ba
beggari mendic,8bc
penniless penuri,8ba
asepsi antisepsi steril
filthi foul nasti
spotless immacul
orderli order
kilter kelter,8bi
neat spruce,8bi
trim,8bk
dirti unclean
dirt filth grime soil greas grung,8bm,art 955 b8s
befoul defil pollut,8bm,9fz
dingi ding,8bm
grimi grubbi,8bm
smutti sooti,8bm
sordid squalor squalid,8bm
disorderli disord,,94t
sloppi slovenli unkempt,8bt
mess messi muss mussi,8bt,94s
clutter jumbl muddl fuddl welter smother,8bt,b4o bh2 dg9
rummag,8bw
normal normalci
common expected,8by
abnorm abnormalci
atyp untyp,8c0
fixat regress,8c0
aberr devianc,8c0
deflect warp,8c3,9z6
kyphosi humpback hunchback,8c0
lordosi hollowback,8c0
anomali anomal,8c0
crossey esotropia,8ek
dwarfism nanism
obstruct blockag,,d38
tamponad tamponag,8ca
ateleiosi ateliosi,8c0
macrocephali megacephali megalocephali,8c0
microcephali microcephalus nanocephali,8c0
poison intox
context circumst,7q4
set scope,7q4
canvass,8ch
milieu surround,7q4
sphere domain area orbit field arena,7q4
kingdom land realm,8ck
lap,8ck
preserv,8ck,cgl
provinc respons,8ck
showcas,8ch
street,7q4
miasma miasm,8av
smog smoggi,8av
climat clime
atmospher,77s
high,8cu
low,8cu
foggi murk murki,8cu,cbz
calm,77s
mild clemenc,77s
still windless,8cy
lull quiet,8cy,bmt
inclem inclement,77s
breezi windi,8d2
cloudi overcast,8d2
climat mood
atmospher ambianc ambienc
gloomi glum,8d6
bleak desol bare naked,8d7,9au
miasma miasm,8d6
spirit tone feel flavor flavour,8d6,caf c8z dfm 90i
immun
exempt freedom,8db,d3p
suscept
ratabl rateabl,8dd
capabl capac,8dd
retrovers retroflect retroflexion,8c0
sensit sensitis,8dd,9is
cryesthesia cryaesthesia,8dd
reactiv,8dd
wateri muddi sloppi
moistur,,91f 91i
damp moist
dank clammi,8dm
dryness waterless xerot
dehydr desicc,8do
drought drouth,8do
arid thirsti,8do
xeroderma xerodermia
xerophthalmia xerophthalmus xeroma,8do
safeti
secur,8du
killer,,ave
danger
danger
hazard peril,8dx
hazard jeopardi peril risk endanger,8dy,d2c aca dcr d2b d29
menac threat,8dy,dcr
riski peril,8dx,aca dcr
vulner,8dx,aca
tension tensiti tens taut,,8t2
tonic tonus,8e4,8xb
aton atoni atonia amyotonia
lax laxiti
unfit soft
infirm frailti debil feebl frail,8e8
asthenia astheni,8e9
cachexia cachexi wast,8e9
disabl handicap,8e8,8wv
lame limp gimp gimpi game claudic,8ec,bwi
hyperacusi hyperacusia,8ec
mutism mute
astigmat astigmia,8ec
hyperopia hypermetropia hypermetropi farsighted,8ec
hemianopia hemianopsia,8ec
presbyopia farsighted,8eh
strabismus squint,8c0,ccs
walley exotropia,8ek
torticolli wryneck,8c0
dysfunct disfunct,80c
paralysi palsi,8en
nephroptosi nephroptosia,8eq
prolaps prolapsus descensus,8ec
hypoesthesia hypesthesia,8ec
putrefact,,91a
putresc putrid rotten corrupt,8es
decomposit disintegr,,9b8
disintegr,8ec
deterior impair,,917 8ww
devast desol,8ew,9au
ruin ruinat,8ex,bak
decrepitud dilapid,8ew
wear,8ew,9es 8w1
blight,8ex
end,,dfz 992 d6i
wicked dark
light illumin
revoc annul
carotenemia xanthemia,80c
polyval multival
orphanag orphanhood,7pb
viremia viraemia,80c
brutal brutalis
hide,85y
hypertonia hypertonus hyperton,8e5
hypotonia hypotonus hypoton,8e5
ioniz ionis
mechan mechanis
motiv,,bgi
scandal scandalis
urban urbanis
materi stuff
impur,8j5
atom molecul particl speck
mixtur,,9b3
metal,8fm,bdh
composit,8fm
solut,8fm
salin,8fp
suspens,8fm,8ym
precipit,,9f3
sludg,8fs
spong,,b9u azg
acid,,cev
anion,8m2
alkali,,amu
atom
group radic
element
metal,8g0,bdh
aluminum,8g1
argon,8g0 8jo
calcium,8g1
carbon,8g0
chlorin,8g0 8jo 8jx
radiochlorin,8g6
chromium,8g1
copper,8g1 8ij,arj
germanium,8g0 8ij
gold,8g1
helium,8g0 8jo
hydrogen,8g0 8jo
iodin,8g0 8jx,9gz
iron,8g1
lead,8g1
mercuri,8g1
nickel,8g1,azp
nitrogen,8g0 8jo
oxygen,8g0 8jo
platinum,8g1
potassium,8g1
silver,8g1 8ij,azo
tin,8g1,91c azn
tungsten,8g1
zinc,8g1
miner
alabast,8gr 8l8
alabast,8gr
molecul
charcoal,8jn 8g5
gas,8jn 8jy
ore,8gr
reactant,,9dn
rock stone,,avd
gravel,8gz,bdg
adhes
glue,8h1,9fl avy axm
past,8fo
alcohol
agglomer,8gz,b5e
alkali,8l8
strychnin,8lh
brass,8fn
bronz,8fn,94z
solder,8fn,bcw
protein
albumin,8hb
enzym,8hb
fibrin,8hb
steroid
prednison,8hf
dexamethason,8hf
ivori,,b31
bone,,90q
hide fell
leather
allig,8hl,986
buckskin,8hl
buff,8hl
crush,8hl
kid,8hl
morocco,8hl
fur pelt
rabbit,8hs,aj9
sabl,8hs
squirrel,8hs
ash,8l3,9ao
beebread,8fo
activ
bleach,,94x 94v
buffer,,9gn
polybuten,8jo
sugar
cellulos,8i2
graphit,8g5
pencil,8i4
carbon,8ko
steel,8fn,be9
cement,,axs axr
cement,8ih
stalk straw
chemic
chrome,8g8,azq 9gs
clay,8iw
coal,8jn,cpb bd5
lignit,8ie
compost,8fo,9h7
concret,8kq,bd6
conjug,8fp,9b5
conductor,,c7f
contamin,,9g0 9fz
coolant,,9a1 9a0
diamond adam,8g5 8jr
dilut,8fp,91w
distil,,9f4 925 924 99v
exhaust fume,8jo 8j5
concentr,8gx,92j
particul
dust,8ir,aq6
air,8jo,c94
breath,8it
earth ground,,ata cb9
soil dirt,8iv
water,8ka,cpr 923
eluat,8fp
extract,8fp
inject,8fp,8wn
emiss
stool deject,8j5,8vy
shit,8j2,8vy 9zk
dung,8j2,c7l 8vz 9g7
wast,,cgh
sewag,8j5
effluent wastewat,8j5
garbag refus,8j5
scrap,8j5,cgg
debri dust junk,8j9,cgg aqm
slack,8ja
litter,8j9,ayj dfy
fallout,8is
organ
manur,8je,c7l
fiber
fill,,9dx 9dw
cotton,8jg
fluorid,8l8
formul prepar
thus,8j1
radic,8fy
fuel,,chg cpl co4
gas,8k8
glass,,bca cnt
past,8jp
crystal,,9dm
glycerol glycerin,8h4
rust,,92l 94o 94n
granit,8gz
greas,8kk,art
synthet
halogen
hydrocarbon
ice,8jr,9a2
frost,8jz,ane
ink,,9dz
fraction,,b3v
iodid,8l8
thyroglobulin,8hb
jade,8jr
linen,8ko
lint,8jg
fluid
fluid
liquid,8k8,9dk
log,8m4,ar2
lumber timber,,ar2
manifold,8ko,936
marbl,8gz,bi9
mortar,,axh
mud clay,8iw,axg b8t
slop,8kg
sludg,,b8t
straw,8jg,bdz
oil,,8wk arr
flimsi,8ko
ozon,8jo
pad,8ko
paper,,aro arq
pack,,b5c
pavement
crude,8kk 8jn
phosphat,8l8
tint
rins,8kt
pigment,,958 957
lake,8kv
plasma,8gr
plaster,8fm
plaster,8l8
polyphosph,8l8
powder,,97v
proteas,8hd
residu
retin,8kv
rubber,8j1,8y4
rubber,8jw
rain,8ix
salt
gunpowd powder,22k
chlorid,8l8
sand,8iw
globulin,8hb
hemoglobin,8hb
hemosiderin,8kv
antibodi,8hb
agglutinin,8lf
poison,,9hi avc
antigen
determin,66f
silk,8jg
slate,,aw7
snow,65g
soup,8fo
spill,8ka,b98 c6m b9a
spice,,cei
steam,8lr
vapor,8fr,9iv 9iu 99x
steroid
cholesterol,8h4 8ls
render,8lv
stucco,8ky,ar8 bi2
tissu,8ko
triamcinolon,8hf
volatil
wallpap,8ko,aro
wax,,ars
surfact
deterg,8m1
wicker,8m4
wood
board plank,8kc,alb aw4
wool,8jg
eman,,8rw
enamel,,bia
hour
present nowaday,e
now,8ma
past yesteryear,e
bygon,8mc
old,8mc
histori,8mc
futur hereaft,e
time,,9fx
day,8mh
dead,8mh
continuum,e
histori,8mk
time,3z3
durat,e
durat continu
span,8mo
time,3ly
workweek week
leisur
vacat holiday,8ms,ddv
vacay,8mt
playtim playday,8ms
outing picnic,8mt
honeymoon,8mt,ddw
leav
furlough,8my,9th
pass,8my
life lifetim lifespan
millennium millenari
bimillennium bimillenari
birth,8q6,8uz
incipi,8q6
death,8q7,99f c8w
death die demis,8q7
grave,8n7
afterlif hereaft,8n1
immort,8n9
infanc babyhood
childhood
girlhood maidenhood maidhood,8nc
boyhood,8nc
schoolday schooltim
adolesc
puberti pubesc
twenti,8ok
fifti,8ok
sixti,8ok
adulthood matur
year geezerhood,,93b 937
dotag senil,8nm
menopaus climacter,e
day
tomorrow,8np
today,8np
yesterday,8np
morrow,8np
eve,8np
day
date,8np,9kx 9su
daytim daylight
morn forenoon
noon midday noonday noontid,8os
dinnertim suppertim,8os
afternoon,8nx
even eventid,8nx
night nighttim dark
midnight,8os
dawn aurora daybreak dayspr sunris sunup cockcrow,8os,9hd
sunset sundown,8os
twilight dusk gloam nightfal evenfal crepuscul crepuscl,8os
week hebdomad
weekend,,ddt
rag,8o8
eschaton doomsday,8mi
embol intercal,8qf
payday,8nv
calendar,3vk
deadlin,8oh
anachron mistim misdat
point
holiday,8nv
year twelvemonth
decad decennari decennium
month
full,39h
lunat,8ol
month
term
sentenc,8op,a45
session,8op
hour,8mm
terc tierc,8os
vesper evensong,8os
complin,8os
millisecond msec
season
fall autumn,8ox
spring springtim,8ox
summer summertim,8ox,ddz
winter wintertim,8ox,ddy
monsoon,8ox
aeon,e
etern infin,e
drought drouth
moment instant,8oh
pinpoint,8p6
time,8p6,9q6 9oj
meal,8p8
wee,8mh
while,8mh
moment minut second,8mh
heartbeat instant jiffi trice twinkl wink,8pc
era,e
epoch
day,8pf
anniversari,8nv
birthday,8ph
semicentenni semicentenari,8ph
centenni centenari,8ph
bicentenni bicentenari,8ph
tercentenni tercentenari triennial,8ph
quincentenni quincentenari,8ph
bimillennium bimillenari,8ph
birthday,8nw
chapter,8rb
age,8pf
chukker chukka,41j
inning frame,41j
top,41j
half,41j
over,41j
maiden,8pw
reign,8pr,d5n
reign,,d8s
today,8ma
tonight,8ma
yesterday,8mc
millennium,449
tomorrow,8mg
tempo pace,e
begin commenc outset getgo start kickoff showtim offset,8oh,crp cqn bgk bez d6g 98v 98s
end,8oh,dfz 992 d6i
deep,8oh
final fini finish last close,8q7,d6j cty cu0 d6i 9fg
ceas,8q7,dbj
tail,8q7
termin expir expiri,8q7,dbq
limit,8q7,a6t
threshold,8q6
interv
time,,9fx
paus intermiss suspens,8qf,99q 9vo d8m
laps,8qh,c6v 990
blackout,8qh
delay postpon wait,8qh,d8n bsq d8o
extens,8qk
interlud,8qf
interim meantim meanwhil,8qf
rest,8qh,9vq 9vp
letup lull,8qh,bmw 9ih bmt
deceler,8r8
birthrat fertil natal,8r8
deathrat mortal,8r8
flow,8r8,c6h c6f
flux,8r8
frequenc often,8r8
gigahertz gigacycl,8r8
hertz,8r8
kilohertz kilocycl,8r8
megahertz megacycl,8r8
mph,8r8
pace gait,8r8,9fw c85 bxh
space,8r8
speed veloc,8r8,c5i c5h 9da c5q 9d9
tempo,8r8
airspe,8r3
mph,3z3
attend,8qv
rate
cycl round,8qf,c58 c5c
period,8qf
phase stage,,bgf
apoge culmin,8rb,d0u 993 9fh
tenur incumb,8op,crv
shift,8m9
spell tour,8re
trick,8re
watch,8re
enlist hitch,,agd agc
float,8qf
noviti novici
prime peak heyday blossom effloresc flush,,95o
then,8oh
shiva shivah shibah,8o8
epoch,8oo 8oj
overhead,8qf
snap,8pb
breath
choke,8rr
belch,8xj
sigh,8rr
exhal expir,8rr
exhal,8xj
pant puff gasp,8s2
cough,8xi
whoop,8ry
snort,8rv
wheez,8rr
blow,8rv
yawn,8rr
sniff,8rr
blink wink,8sd
bat,8s5
wink,a9j
blink
squint,8tp
squint,8tm
winc,8tp
twitch jerk
act behav
quack,8sd
menac,8sd
make,8sd
swagger bluster,8sd
romantic,8sd
play toy,8sd
play,8sd
shake
shiver shudder
rest,b9o
move
sleep slumber,8sn
doze,8sp
hibern,8sp
nod
snore,8rr
rise
awak arous awaken wake,8yk
awaken arous
affect
entranc,8sx
stimul arous,8sx
faint,8yk
recreat reviv vivifi,8sz
tens,8yk
relax,8yk
stretch extend,8sx
extend,a9j
crane,8t4
smile,8tp
grin,8t7
beam,8t7
snicker,8tf
giggl titter,8tf
collaps,8vh
cackl,8tf
chuckl chortl,8tf
laugh
convuls,8tf
sneer,8t7
sneer,a6j
frown glower,8tp
glower glare,8tl
stare,caa
look
scowl,8tj
shrug,a9j
grimac
mop,8tp
blow,8xi
hawk,8ry
shower,8tu
bath,8u3
wash,8u3
scrub,8tv
soap,8u3
rins,8tv
shave,8u3
razor,8tz
comb,8u3
arrang,8u3
groom,914
highlight,8u3
lipstick,8u3
powder,8u3
perfum scent,8u3
dress,8u9
attir,8ud
dress,8ud
groom,914
slim,8yk
dress
hat,8uo
bonnet,8ue
wear,d7r
wear,d7r
dress cloth garment,8yk
jacket,8ui
shirt,8ui
habit,8ui
shoe,8ui
undress strip peel,8zv
don,8ud
scarf,8uo
coat,8ui
costum,8ui
robe,8ui
wear
conceiv,8yk
beget engend father mother sire
ejacul,8xi
reproduc
multipli,8ux
bear birth have,bm9
labor
kitten,8uz
lamb,8uz
litter,8uz
pig,8uz
incub,8ux
steril,8w7
steril,b8q
hatch,8yk
irrit,916
inflam,916
sooth,8vc
reliev allevi,914
massag,8w7
hurt
suffer
have,8vf
suffer sustain have,c8s
wail,8vj
cri weep
bawl,8vj
sob,8vj
sweat,8xi
reek,8xi
stream,8xi
releas,8xi
water,8vp
injur wound,8ve
trampl,8vr
pain,8ve
tortur torment,8vr
martyr,8vu
wee,8xi
wet,8vw
shit,8xi
dung,8vy
bleed hemorrhag,8xi
tire weari jade fatigu
exhaust,8w1
tire weari fatigu jade,8ww
sick cat,8xi
freez
gnash,azk
treat
irrig,8w7
doctor,8w7
nurs,8w7
dispens,8w7
cure heal,8wd
help aid,914
comfort eas,8vc
remedi,8w7
bandag,8w7
medicin,8w7
drug dose,8wh
soup,8wi
oil,a1a
salv,8wh
bleed,8w7
inject,8wb
cup,8w7
sicken,90y
contract get,8wp
infect,9fz
infect,cmr
mar,8vr
crippl,8vr
handicap,8vr
deterior,90y
recov,912
rot,8ww
atrophi,92q
hypertrophi,928
grow develop get acquir
sprout,8x1
stool,8x1
leaf,8x1
pupat,8x1
reviv,8sw
boot,8x6
heal,912
exercis
exercis work,cso
strengthen,8x9
spit,8xi
harm,8vr
blush crimson flush
pale
tan bronz
sun,b9o
eject releas
emit,8xi
joke jest,8sd
clown,8xk
gown,8ui
chang
convert
receiv,8xo
stay remain rest
make get
render,8xr
get let have,8xr
have
altern,8xy
transpos interchang
crackl,8xy
chang alter vari
move,8xy
turn grow
bald,8y0
chang alter modifi
bring land
rubber,ari
equilibr,8yk
leav,df9
affect impact touch
turn revers
switch exchang,8y8
terrac,8yb
shape form
tabul,8yb
dimens,8yb
strike,8yb
crystal,8yb
grain
round,8yb
squar,8yb
purs,8yh
turn
fall,8yk
suspend
resuspend,8ym
sober,8yq
sober,8yq
becom get,8yk
adjust conform adapt
follow,blr
readjust,8yr
proport,95w
decreas diminish lessen fall
increas
augment,8yw
enlarg,8yw
rise,928
rise
jump,9cz
accru,8z3
increas
gain,8z3
enlarg,928
augment,928
gain,9cz
snowbal,8z3
rais,8yw
accumul gather,8z3
assimil,8yr
chang exchang convert,8ze
util,8zc
replac,bf5
revamp,bf5
consolid,91n
bombproof,91n
shake,91u
renew,8zk
restor,bf5
reviv,96r
chang,8ud
modifi
updat,8zn
updat,8zn
modifi,905
enrich,914
develop,914
depriv,90y
throttl,8zr
remov take
harvest,8zv
extirp,8zv
undress,8zv
clean,8zv
pit stone,8zv
bus,8zv
burr,8zv
clear
overload,9dx
add,8z3
adjoin,905
includ,905
tank,9gq
inject,905
insert introduc,b61
cup,90a
feed,90a
slip,90a
string,905
activ
reactiv,90f
enliven anim,8sz
spirit,90h
compound combin,905
milk,bsg
milk,905
bare,90o
clearcut,90o
clear,8zv
clear
bone,8zv
mitig,9df
qualifi,8zn
remodel
correct,8y8
remedi amend,90u
spoil,8zn
misus abus,ak9
declin,8yk
slip,90y
laps,90z
suffer,90y
better improv,8yk
brisk,9d9
better improv amend
upgrad,914
aggrav exacerb
deterior,918
decay crumbl
decompos,b3u
decompos rot,9i9
spoil,9i9
tin,azm
marin,97m
can tin,bhf
wet
soak,91f
flood,and
moisten dampen,91f
dri
dri
lock,an8
unlock,8yk
strengthen
strengthen fortifi
confirm,91o
reinforc,91o
bolster,91q
weaken,8yv
fade,91s
weaken
crippl,91u
dilut thin,91u
intensifi deepen,8z3
redoubl,91x
intensifi compound deepen,8z3
fan,91z
blunt,91u
bloodi,and
water irrig,91f
distil
distil
enhanc heighten,91z
enhanc,914
grow,8z3
grow,93i
subsid lessen,91s
restrict limit bound confin throttl
tie,92b
gate,92b
carri
limit circumscrib,9df
cap,92f
hamper,92b
restrict curtail curb,92f
concentr,8yk
reduc,d7h
rust
pole
enlarg magnifi,8yw
stretch,928
shrink reduc,9df
shrink,8yv
reduc,9bc
consolid,99y
consolid,92v
weld,92v
merg
shorten,9df
capsul,92y
condens concentr,92w
grow,93l
cultur,92z
twin,929
doubl,935
redoubl,932
tripl,935
multipli manifold,8yw
manifold
age,93i
age,93i
progress advanc,93i
leapfrog,939
age
ripen,93e
ripen
matur grow,93i
evolv,93i
deriv
deriv,93f
develop,928
build progress,93i
antiqu
develop
incub,93i
balloon,93q
bulk,92z
swell,93q
expand,928
belli,93p
break,93t
damag
total,93t
smite,93t
devast,bq8
hurt injur,93t
repair mend fix bushel doctor,914
overhaul modern,bf5
patch,93y
impair,93t
flaw,93t
bulg protrud
dish,8yb
bulk,943
inflat,9hu
inflat expand amplifi,8yw
reform,914
dwindl,8yv
lower,9df
paralyz,92i
stun,92i
mobil marshal,ayp
mend heal,912
stabil
guy,aof
stabil
sensit
inur,94l
callous,94j
accustom
teach,94l
rust,918
rust,93t
erod,93t
erod gnaw,918
make,b48
mess,94t
disord
rearrang,b48
bleach,94x
bleach
white
blacken black
bronz
silver
color
purpl,951
brown,951
stain
stain
tint,951
pigment,951
pigment,95a
hue,951
hue
purpl
gray
silver,951
gray,951
yellow
tone
intensifi,8yw
redoubl,95h
radiat,8xj
ray,9gq
light illumin
spotlight,95l
curtail,972
blossom unfold,93i
bloom blossom flower,93i
season,91u
season,91n
temper,95w
tune,95w
calibr graduat,95w
tune,95w
adjust
zero,95w
zero,95w
readjust,95w
adjust,966
gear,966
set,95w
set
keynot,963
regul,95w
adapt accommod,8xy
fit,966
fit,8yb
tailor,966
tame,966
temper harden,8zn
temper,9dj
widen,8z3
widen
widen,8xy
flare,96d
narrow
dilat,96d
explod burst
deton
explod,8yk
explod deton
dynamit,96m
belch,96j
erupt,91x
burst split,980
thrive flourish expand,928
boost,8yw
obliter effac,91s
darken
blind,96u
darken
dusk,96w
weed,8zv
dim,96u
obliter veil
expens
shorten,9co
broaden,9ht
prolong,8yw
stretch,8yw
size
bake,97g
brown,97g
coddl,97g
fire,977
farc,9dx
bolster,9dx
bast,91i
microwav,97g
toast crisp,9a3
cook
simmer,97n
roast,97g
barbecu,97l
fri,97g
grill,97g
steep,9dx
boil
broil,97l
branch fork
branch,928
twig,97p
dialyz,b3u
pulp,988
mill,988
powder,9b8
partit,c3z
shatter,980
shatter,982
shatter,93t
break
ladder,980
break,c3z
smash dash,982
crack
snap,980
allig,984
splinter,988
fragment,980
crush,988
bruis,989
aris,98c
happen occur pass
result,98c
interven,98c
proceed,98c
come,98c
fall,98c
come,d6c
develop,98c
recur repeat,98c
happen materi,98c
happen befal,98c
come,d84
befal,98c
concur coincid,98c
erupt,d6g
bud,d6g
begin start commenc
plung launch,98s
embark,98s
begin start commenc
inaugur,98v
resum,dbh
persist,dbh
plug,98y
laps,d6i
finish
end termin
culmin,992
axe,992
stem staunch,bsp
kill,992
snap,awk
dissolv,992
buckl warp
germin sprout,929
germin,92z
burgeon,928
bud,93i
root,928
die perish expir,8yk
strangl,99f
leav
widow,99h
drown,99f
mist,and
bloat,93p
bloat,92z
curl
break discontinu stop,992
drop,dbj
suspend,99t
bog,99o
bog,9dd
break,992
adjourn recess,d6i
condens,9dk
condens,8zv
evapor
unifi unit merg,9er
leagu,cx5
cool chill,8yk
cool chill
ice,9a1
heat
warm
warm
freez,8yk
concret
boil
boil,8yk
thaw melt,9dk
burn,8yk
smolder,9ab
sear,9a3
burn,bak
torch,9ae
blacken sear,93t
blister,93p
shift
commut transpos,8y8
convert
flour,8xo
transform transmut
transform transmut
ash
translat
convert
reform reclaim
revers
revert return,8y8
devast desol,bak
soften
damp,9av
stifl dampen,ctr
suffoc,d7h
sharpen,91x
sharpen,91z
strap,aqa
phase,95w
blend flux mix fuse coalesc merg
absorb,9b3
conjug,9b3
fuse,9dk
crumbl,9b8
disintegr
fold,9eq
disintegr decay decompos
magnet
simplifi
complic refin elabor
complic
structur,9bg
organ coordin,b48
mesh,9bg
central concentr
prepar readi set
precondit,9bj
fix,9bj
mount,9bj
prime,9bj
modern develop
adopt,cfe
settl locat
settl,94h
emigr,bsl
steadi calm,94h
even,b48
equal equat
stiffen tighten,92b
relax,91s
loosen loos
relax,9by
tighten
tighten
firm,9c1
firm,9c0
slacken,91s
absent remov,9cj
fade fleet pass,9cj
fade,9cj
appear
manifest,9c8
gleam,9cf
surfac,9c8
emerg,9c8
burst,9cc
flash,9c8
appear
appear,98l
reappear,9c8
emerg,9c8
disappear vanish
disappear,d6i
minim,9df
maxim,8yw
maxim,akj
reduc trim cut,9df
slash,9co
thin,9co
thin,8yk
thicken,8yk
declin wane,8yv
dip,9ct
heighten,8yw
heighten rise,8yw
drop,9ct
slump sink,9cx
wax mount climb rise,8z3
wax full,8z3
wane,8yv
wane,8yv
magnifi amplifi,8z5
fail break
broaden,8xy
vari
special narrow,8xy
special,8zn
acceler speed quicken,91x
acceler
slow,8yv
slow slacken,91s
slow,9db
slacken,9df
decreas lessen
diminish,9df
quicken,9g8
harden
harden
flux
melt,9do
crystal
react,8yk
dissolv
dissolv,8yk
empti,8yk
evacu,9ds
empti
popul,9dx
peopl,9dt
drain,9ds
fill,8yk
fill
heap,9dx
ink,9dx
replenish,9dx
prime,9dx
suffus,923
flush,c6f
sluic,91g
complet,9dx
complement,daw
match,95w
servic,95v
clot,8yk
clot,8yk
sour,8yk
rush hurri,9ut
hasten hurri
delay,9db
stall,9ee
stay delay
hush
hush silenc still,9ej
suppress subdu conquer,czz
silenc,9ej
quell,9ej
flatten
flatten,8yb
align adjust
true,9eo
integr incorpor,b42
integr,8yk
wear,917
neutral,91u
elimin erad,ave
elimin,bem
drown,9ev
sparkl
ration,9ev
perfect,914
polish,9ez
polish refin,914
refin,9gq
precipit,8yk
purifi distil,914
purifi
cup,8yb
mar impair,93t
obliter,8zv
slaughter,ave
eras,ave
systemat,b48
chord
reconcil,95w
reconcil,cwa
proport,cwa
complet finish,992
culmin climax,d6i
crown,9fh
implement,9fg
adher,9fj
glue,awi
polar,ba5
polar,ba4
polar
dilut,90w
doctor,9fp
vent,bf5
glorifi
justifi,95w
measur,ae6
meter,9fu
pace,9fu
clock time,9fu
fathom,9fu
foul contamin,b8s
contamin
isol insul,d03
segreg,9g1
isol,ba4
maroon,9g1
isol,cfp
advanc,8yw
dung,8zr
stimul excit,8y7
irrit,9g8
stratifi,b48
jelli
mark
ink,9gc
mottl,9gc
star asterisk,9gc
flag,9gc
tip,9gc
tan,8xo
sud
lather,9gw
enabl
equip,9gl
buffer,8zn
background,aat
foreground highlight spotlight,aat
process treat,8y7
dose,9gq
chrome,9gq
run,9gq
facilit eas allevi,d2g
bubbl,8xj
foam,9gv
interrupt disturb
interrupt disrupt,9vn
iodin
upset,anb
green
blue
translat
receiv get find obtain incur
take,9h4
assum acquir adopt take
compost,8xo
cure,bhf
cure,9di
dun,9h8
corn,bhf
recov,9at
dawn
issu emerg
leak,9he
desol,92p
lower
poison
sole,93y
revamp,93y
shallow
shallow
tens
slack,9by
settl,8zs
crack,c55
open,co8
open,98b
broaden extend,8yw
expand,8yy
grow
transform
broil bake,9a3
poach,97g
elev
develop evolv
crescendo,8z3
return,9ch
murder,9z6
run,8yq
save,cvx
switch chang
transit,9i6
transit,8xo
decay
disrupt
introject
swell,8z3
transpos,9ie
shift
mix,90j
take,8yq
lull,9ei
break,8yq
settl,8yq
spice
salt,9ik
leap,9i6
veer,9ai
shorten
scrap,8xo
deepen,8yy
damp,czz
sensit
conjug
evapor
evapor
subordin,9hh
sear,9ab
hay,8xo
subtract,9co
comprehend grasp compass apprehend,9j1
understand
sens,9j7
get,9j1
twig,9j0
digest,9j0
understand realiz see
perceiv,9j6
dawn penetr
appreci,9j6
recogn know,9p3
understand,9ou
extrapol,9ly
understand translat,9j1
sympath
know
know
know
know experi,c8y
master,9jh
learn
learn hear discov see
learn studi read take
audit,9jm
engag,bqz
steep immers engulf,9rv
espous embrac,9p3
absorb assimil ingest,9jk
apprentic,9jt
train,9jm
train develop prepar educ,9yu
drill,9ju
memor con learn,9k1
altern,9jw
drum bone,9k1
drill practic,9jm
din,9yu
studi,9jk
studi
major,9k2
minor,9k2
rememb recal recollect think
rememb
recogn,9k5
remind
nag,9k8
reminisc,9kb
rememb
commemor
commemor,9k8
commemor mark,d4v
leav,ckr
jilt,9ki
abandon
leav
abandon forsak desol desert,9ki
forget,9kl
neglect omit miss overlook
exclud except omit,9ev
neglect
slack,9kn
skip,9kl
neglect ignor disregard
slight,9ww
err mistak
mistak,9ku
identifi,9k7
type,9ku
identifi place,9q3
date,9q3
confus confound,9kt
misconstru misunderstand,9l7
stump,9l5
blur obscur
muddi,9l1
crystal illumin,a6e
confus fox confound
puzzl bewild gravel amaz,9l4
riddl,9l5
interpret constru,9j1
reinterpret,9l7
take read,9l7
read,9l7
reread,9la
panel,9ob
read,a6i
dictat,9ld
read,a50
read,9l7
proof,9nl
think
medit ponder muse reflect specul
think suppos imagin reckon guess,9ro
assum presum,9ro
reason
theoriz,9lm
theoriz,9lm
specul theoriz conjectur hypothes suppos,9ro
reconstruct retrac,9lp
reason conclud
solv lick,9j1
answer resolv,9ls
cinch,9jh
guess,9ls
answer,9ls
induc,9lr
deduc infer deduct deriv,9lr
base found
calcul cipher comput figur,9lm
process,9m0
averag,9m0
squar,9ma
cube,9ma
factor,9m0
factor,ccp
add,9m0
foot,9m7
subtract deduct,9m0
multipli,9m0
divid fraction,9m0
extrapol,9m0
differenti,9m0
analyz analys
synthes,90j
analyz analys studi examin canvass
diagnos,9mg
diagnos,9mg
explor,9mh
plumb,9mj
survey apprais,9mg
measur,9px
prospect,9mo
research search explor,9w9
explor,9w9
pioneer,9mp
cave,9mp
discrimin,9mt
distinguish separ differenti tell,9kw
sex,9mt
distinguish mark differenti,a7g
identifi key
catalogu catalog,9n2
compar,9mg
compar equat,ccp
reconsid,9ph
reconsid,9ph
classifi class sort separ,9lm
refer,9n2
reclassifi,9n2
size,9n2
stereotyp,9n2
group,9n2
lump chunk,9n7
grade,9os
rate rank grade place,9o1
subordin,9na
place,9nd
rank
sequenc,9na
downgrad,9na
upgrad,9na
rate,9os
contrast,9mt
check,9mg
receipt,9no
see check insur ensur ascertain assur,9no
cinch,9nl
card,9nl
verifi,9ns
prove demonstr establish show,9ns
establish make
prove,9np
confirm corrobor substanti support affirm
document,9ns
sourc,9nt
valid,9ns
refut rebut,9np
falsifi,9np
digest endur stomach bear stand toler brook abid suffer,9wz
accept,9ny
take submit
evalu judg
stand,9o1
misjudg,9ks
underestim,9o3
judg,9q0
estim gaug approxim guess judg,9m0
put,9o6
underestim,9o6
approv,9o1
disapprov,9o1
choos take select,9px
draw,9ob
dial,9ob
pick,9ob
elect,9ob
assign,9ob
detail,9og
schedul,9qb
time,9oi
book,9oi
calendar,9oi
slot,9oi
choos prefer
choos,9o1
prejudic,d1o
slant weight,9op
dispos,9q5
measur evalu assess apprais,9o1
bethink,9lj
believ,9p3
hold,aal
believ,9pa
believ,9ou
discredit,9p1
includ,9ph
count,9oz
reject,9o1
repudi,9p1
accept,9o1
receiv,9p3
reprob,9p1
doubt,9oy
doubt,9p9
discredit,9ww
distrust mistrust suspect,9oy
trust,9ou
rethink,9pe
aboutfac,9pb
surmis,9ly
think believ consid conceiv,9o1
reput esteem,9pe
feel,9pe
see consid reckon view regard,9pe
like,9ph
identifi,9ph
favor,9ph
abstract,9ph
romantic,9ph
deem hold,9ph
respect esteem valu prize,9ph
assay,9mg
bioassay,9pp
valu,9q3
underestim,9pr
review reexamin,9mg
review,ccm
audit scrutin inspect,9mg
screen,9mg
decid determin
will,9px
seal,9px
decid settl resolv,992
decid,9v3
purpos resolv,9px
determin set
determin,d6l
determin shape influenc regul,bg4
time,9q5
index,9q5
contempl,9ss
brood dwell,bn1
studi medit contempl
plan
chart,9qb
plan,9qo
aspir aim,9qd
overshoot,9qe
hope,9qd
propos,9qb
offer,9qh
conspir,9qm
conspir
scheme intrigu,9qm
plot,9qb
scheme,9qb
intend mean think
aim purpos purport propos,9qo
want,9ty
intend destin,9qb
design,9qr
slate,9qr
engin organ,9qb
choreograph,9qu
map,9mp
chart,bio
plot,bio
engin,bfm
entertain,9q8
calcul estim reckon figur forecast,9o1
bet depend,9pa
aim,9qr
associ relat link connect
correl,9r4
identifi,9r4
debat,9xt
conclud,992
find feel,9lr
narrow,9q4
rule decre,9px
overturn overrid overthrow revers,9rb
presuppos,a5u
presuppos,9ll
postul,9re
insist,9rf
react respond
stool,9rh
respond,9rh
greet,9rh
explod,9rh
accept,9rh
answer,9rh
expect anticip,9o1
expect await wait
anticip forese,9jg
tell,9lv
believ trust,9ro
discov find,9jl
price,9jl
concentr focus center pore rivet
rivet,9jo
think,9rv
occur,d7b
allow,9r1
budget,9m0
allow appropri reserv,cgv
mind
amaz astound,9s5
dazzl,9s3
surpris,bn4
catch,9s5
imput ascrib assign attribut,9o1
imput,9s7
credit,9s7
personifi,9s7
accredit credit,9s7
blame,9s7
impress,bn4
recogn realiz,9jf
elicit,9ly
penetr fathom bottom,9j1
trace follow,9mg
wonder inquir,9w0
intern,9s7
mean,9r4
plumb,9fu
draw make
focus,9eo
give pay devot
keep
solv,9m0
align array,9o2
consid take deal
abstract,9ss
date,cnb as0
awaken,bn4
analyz analys
clutch,bq8
carri,9oz
calibr,9mm
classifi,9t1
attribut,9o1
communic
communic pass,ch0
relay,9t3
reach contact
order,9tt
place,9t6
will,abp
destin fate doom,abp
order tell enjoin say,9tu
order prescrib dictat,9tg
forc thrust,czo
begin,a6i
clamp,9tg
sting,9tc
inflict visit impos
furlough,9wz
direct,9ta
instruct,9ta
saddl burden,9to
overwhelm,9tk
mandat,crd
mandat,9tb
command requir,9ta
command,d1u
general,9tp
offic,9tp
ask,9tt
request,9t3
request,9ts
requisit,9to
page,acm
petit,9tt
demand,9tt
appeal invok,9tt
ask requir expect,9ty
take exact,d7l
claim,aan
contend postul,9u2
purport,9u2
repudi,9p1
claim,aal
crave,9ub
supplic,9ub
supplic,9tt
supplic,9tx
beg implor pray,9uc
plead,9tz
bid beseech,9uc
pray,9uf
commune
commune,a2k
plead,aak
profess,aak
intermedi,9um
solv,9un
concert,9un
negoti,9xw
settl,abb
agre,9ws
bargain,9uo
reconcil settl,9x8
appeas,9uq
appli,9tt
urg press,a1q
push,9ut
nudg,9uu
persuad,9v3
badger,9uw
sell,9uw
keynot,a9a
coax,9uw
convinc,9uw
dissuad,a1q
induc stimul caus have get make
encourag,9v3
let,9v3
lead,9v3
prompt inspir instig,9v3
argu reason,9va
argu indic,9va
present,aaj
argu contend,a7v
wrangl,9ve
clamor,9ty
quarrel disput scrap,9vb
oppos,9vb
contradict,9xy
assur,9uw
influenc,9uw
witch enchant,d5k
magnet,9vi
insist,9ub
besieg,9vl
interrupt disrupt,99o
paus,9vn
rest,9vo
rest
stray,a74
continu proceed,a7s
solicit accost,clh
solicit beg,9tt
lure tempt,9wi
snare,9vv
stool,9vv
ask,a8s
pri,a3m
question queri,a3m
spi,cce
investig inquir,9w7
quiz test,9w4
examin,9w0
reinforc reward,9yu
question,a3m
probe examin,9w9
grill,9w4
investig,9mg
call telephon phone,9t3
dial,aop
summon,9wd
call,9ta
conven,acm
muster,9wd
invit,9tu
tempt,9wg
provok,a1f
schedul,9qb
program,9wj
reserv,9tt
forbid prohibit proscrib veto,9to
ban,9wm
bar exclud,9wm
enjoin,9wm
spurn scorn disdain,9wr
refus declin,9rh
accept consent,9rh
rebuff snub,9wq
retract,9u5
lift repeal rescind vacat,cxp
dismiss disregard discount ignor,9p1
recount,a6w
scoff flout,9ww
permit allow let counten,9ws
permit,9wz
author clear,9wz
certif,9x1
assent acquiesc,9uo
succumb,9ws
dissent,9x6
disagre differ dissent
clash,9x6
agre concur
conced grant,9x8
subscrib support,9x8
approv okay sanction,9x1
sanction,9xb
disapprov reject,9o1
object,9xd
except,9xe
challeng,9tt
interview question,a7v
interview,a7v
interview,a7v
hedg evad elud skirt dodg sidestep,9xo
escap,9xo
escap,9xo
bypass,9xo
avoid
shirk,9xo
shun eschew,9xo
confront face,cuu
debat deliber,9xw
consid debat deliber,9xw
wrestl,9xt
moder chair,9xw
discuss,a6i
discours,a7s
refut rebut,9u5
answer,9xy
counter,9y2
field,9y2
answer repli respond,aaj
retort return rejoin,9y2
deni,9yi
deni,9u5
admit acknowledg,9yg
conced profess confess,9y6
confess,9y6
insist
confess squeal,9y6
profess,9u2
attest,aal
declar,aal
attest certifi manifest demonstr evid,aaw
mirror,9ye
declar,9o1
saint,9yg
contradict,9x6
reprimand,9yq
savag,9yq
correct,9yn
flame,9yl
rebuk lectur reprimand scold chide berat remonstr,9yq
reproach,9zo
deplor,9yq
critic criticis,adx
belabor,9yq
preach advoc,9ut
preach,9yw
teach learn instruct
tutor,9yu
lectur,9yu
instruct
brief,9yx
inform
warn,9ta
inform
updat
coach,9yu
mislead
lie,9z4
falsifi distort warp,9z8
typifi symbol repres,a7b
misrepres beli,a97
color,8y7
pose imperson,a0d
masquerad,9za
bluff,bo0
sham pretend affect,9z8
snow,a0d
bull fake,9zd
exagger magnifi amplifi,9z4
overemphas,9zg
underst minim
denounc,9yq
shit
denounc,a8e
blame fault,9zp
blame pick,9yq
accus,9zp
charg accus
arraign,9zo
charg,9u2
complain,9zr
nag,a46
dun,9ty
abus,a11
pan,9yq
besmirch,9zp
discredit disgrac,9yq
insult affront,box
mind,9xe
mock,d09
mock,blr
imperson,a02
parodi,a02
jeer scoff flout,a06
teas bait taunt,a01
kid,a0e
incit instig,9wi
needl,boq
ridicul roast guy rib,a01
derid,a01
joke jest
deceiv,9z4
gull fool,a0d
kid jolli banter,a06
review,9o1
condemn,aak
prais,9os
salut,a0i
crow,a8z
crow,a8z
trumpet,a8z
rejoic,bqf
glori,a0n
cheer,a0v
urg,bqq
cheer
humor,alj
amus,a0r
convuls,a0t
applaud,a0i
exalt glorifi,a0i
hymn,a0w
promulg,a7y
acclaim hail herald,a0v
applaud clap acclaim,a9j
attack assail assault,9yq
barrag,a11
blister,a11
condemn reprob decri,9zj
minim,9yq
curs cuss swear,a6f
gee,a4l
curs damn,bf2
curs,9zv
bless,bf2
bless,a9j
question,a1f
defi dare,a1f
brazen,a1d
challeng,9wg
challeng disput,a1h
contest contend,9vf
charg lodg file,9zo
warn
warn discourag,a1q
caution,a1j
threaten,a1j
threaten,a1o
omen forecast predict,a57
alarm alert,a1j
advis counsel,9xw
advis notifi
acquaint
vers,a1s
recommend urg advoc,a1v
propos suggest advis,aak
advanc,a1v
proposit,a1v
consult,9xw
consult refer,a20
research,9w9
consult,a3m
prompt remind
submit state,a1v
submit bow defer,9x4
submit,byv
nomin,cs7
flatter,a0i
eulog,a0i
compliment congratul,a0i
compliment,a3k
congratul,a3x
gush,a0i
commend,a0i
recommend,a0i
commend,coy
boast brag gas bluster,9zg
triumph crow,a2g
promis,aak
promis,aak
pledg plight,a2i
articl,a2m
oblig,cwa
oblig,d23
plight,a2p
vow,a2k
vow,a2s
dedic,ae4
give dedic commit devot,aka
contract undertak,a2i
stipul,a2t
sign,a2t
undertak guarante,a2i
underwrit,a2w
swear,a2p
guarante,a2k
guarante ensur insur assur
doom,a30
insur underwrit,a33
warrant,cw0
thank,a5p
recogn,a34
acknowledg receipt,9t3
apolog
excus explain,a3g
alibi,a38
excus exempt,a40
frank,a3a
plead,a3d
apolog ration,a3e
defend support,9v8
uphold,a3e
justifi,a3h
uphold,aap
legitim,a3g
warrant,a3g
greet
greet recogn,a9e
inquir
nod
nod,a9j
bow,a9j
salut,a3l
herald,a3l
hail,9wd
welcom receiv,a3l
introduc present acquaint
prefac,aaj
justifi,a40
wish bid,a3l
wish,9t6
wish,a6f
forgiv,9x9
pardon,a40
excus pardon,a40
extenu mitig,a3d
convict,a89
sentenc doom,aak
complain plain
discourag,9xd
foster,bqq
patronag,a48
patron
murmur mutter grumbl,a46
grumbl scold,a46
protest,a46
declaim,a4d
remonstr,9xe
beef squawk holler,a46
rail,a46
deplor bemoan,a46
regret,9wr
repudi,9wr
exclaim cri outcri shout,a6f
shout,a6i
yell scream,a4m
shout cri call yell scream holler squall,a8z
whoop,a4o
shriek shrill pipe,a4o
interject interpos,9vn
clamor,a6f
holler,a4m
thunder roar,a4m
whisper,a6i
snap snarl,a6i
snarl,cdd
guess ventur hazard,a5l
suppos say,a5l
predict anticip promis,a4y
bet,a50
determin find ascertain
gaug,a52
sequenc,a52
see ascertain
suspect surmis,a4y
indic signal,a74
mark,a57
dimens,a58
read regist show record,a5o
show,a5a
strike,a5a
indic point design show
suspect,9lk
wonder question,9lj
wonder marvel,9rh
marvel,a6f
formul develop,9lp
matur,a5i
forecast,a50
specul,9lm
hint suggest,a5p
intim,a5m
indic
convey,cle
say,a5p
flash,a5p
impli connot,a6j
suggest,a6j
impli,a6j
suggest intim,a5u
connot,a5u
denot refer,a5y
mean signifi
denot,abz
signifi,a7b
spell import,a7b
voic,a6f
disclos reveal discov expos break,a74
out,a63
out,a63
betray,a63
confid,a63
leak,a63
talk,a63
spell,a6o
interpret,a6d
reinterpret,a6b
explain
clarifi,a6d
express utter
rais,a6f
drop,a6f
talk speak utter mouth
express show,a5p
vent,a6j
drone,a6i
deduc infer,9lr
gather,9lr
recit,a7i
list,a6q
item,abm
item,a6s
number,abm
specifi set determin fix limit,9ob
name,a6t
count,a6o
count,a52
number,abz
page,a6x
total sum,a6w
talli,a9z
remand,a1f
consid count weigh
voic,a8p
tell
talk,a74
relat,a77
tell recount
tell evid,9z1
public bare,a74
bulletin,a79
mean intend,a5p
aim,a7b
elabor expound dilat,a6e
detail,a7d
embroid pad dramat,9zg
character,9k6
defin,a6t
repeat echo,a8z
parrot,a7i
repeat reiter restat,a74
harp,a7k
return recal,a5x
recur,a7m
translat,a7k
phrase,cue
comment,a6b
paraphras,a7k
talk speak
cheek,a7s
speak talk
convers discours,a7s
report describ account
report,a8e
announc declar,aaj
report,a8e
cover
publish issu releas,a79
circul dissemin broadcast spread diffus,a79
satellit,a8c
sow,a82
televis,a8c
spread circul
general,a82
call,aby
pronounc label,9yg
find,a89
qualifi,a89
air send broadcast transmit,a79
announc herald,a74
announc denot
cri,a8e
announc,abm
advertis public,a8e
headlin,a8h
advertis promot push,a0i
bill,a8j
proclaim exclaim promulg,aak
trumpet,a8l
proclaim,abv
enunci,aaj
pronounc articul enunci say
drawl,a8p
round,a8p
formul word phrase articul,a6j
put couch,a8s
stutter stammer,a6i
blunder ejacul,a6i
tone,a6i
conjug,8zn
stress accent accentu,a8p
utter emit
sigh,a8z
lift,a8z
pant,a8z
heav,a8z
chorus,a8z
describ depict draw,aa1
symbol,a95
repres,a6f
dramat,a97
portray,a97
address speak
deliv present,a6i
harangu,a9a
approach,a9e
accost,bsa
address,aby
instrument,a9f
post,a8e
bill,a9h
gesticul gestur motion
write
style,a9k
code cipher,8xo
transcrib,a9p
transcrib,a9k
rewrit,a9k
revis,a9p
amend,a9q
sign subscrib,a9k
ink,a2v
initi,a2v
dot,biw
record tape,a9z
write,a9w
eras,8zv
record enter,cgl
manifest,a9z
expound,a7d
file regist,cxc
trademark,aa2
document,a9z
log,a9z
film shoot take,a9z
tape,a9z
photograph,a9z
score,a9z
underlin underscor,9gc
notch,a9z
type,a9k
sketch outlin,a95
correspond
write,aae
cabl telegraph wire,9t3
radio
summar,a7k
state say tell,a6f
declar,aaj
affirm assert swan swear,aak
protest,aal
affirm
reaffirm,aan
confirm reassert,aan
verifi,aap
valid corrobor,aap
depos,aak
stress emphas accent accentu,a6j
underscor underlin emphas,aat
testifi attest,aak
testifi prove evid show
presum,aaw
alleg say,aaz
assert maintain,9y9
proclaim,aaz
demand exact,ab3
command,ab1
claim,9tt
stipul condit specifi,a2t
stipul,a2z
assur tell,aal
reassur,9vh
note observ mention remark,aaj
note,a9k
exemplifi illustr instanc,a7d
conclud resolv,9x8
arrang,9x8
specifi special,a7d
general extrapol infer,9lr
general,a6i
mention cite,adz
quot cite,a7k
quot,abk
quot,chb
mention cite name refer,9sk
invok,abk
name identifi,a5x
get aim,a7b
add,aaj
decre,aak
baptiz,abt
style titl,abt
dub nicknam,abt
name call,aby
renam,abt
entitl titl,abt
term,abt
tag,abt
label,abz
design
excommun,cvm
mail send,ch3
network
comment,a6d
cover treat handl plow deal,9xw
discours discuss,ac4
bulli swagger,9v0
compromis,9un
compromis
whore,ac8
queer endang,8y7
compromis,aca
jaw,a6i
babbl,a6i
coquett romanc,a7s
chat chatter gossip jaw,a7v
signal
signifi,a5o
flag,acg
mouth,9zd
beckon wave,a9j
beckon,acm
summon,9wd
gossip,a7s
rumor,acn
whine,a6i
hoot,a8z
grunt,a8z
whistl
murmur,a6i
mumbl mutter,a6i
snort,a8z
spit,a8z
groan moan,a8z
grumbl growl rumbl,a8z
roar howl,cd5
bawl,acz
purl,cd5
howl wail roar,a4o
squall,ad2
howl,a8z
bark,a6i
bay,a8z
bay,a6i
yelp,a8z
bleat,a8z
bleat,a46
bawl bellow,a4m
bellow,a8z
squawk screech,a4o
croon,bl1
chant inton,bl1
singsong,adf
inton,a89
trill,bl1
declaim recit,bk3
jabber spout,a6i
quack,a8z
hoot,a8z
squeal,a8z
cluck,a8z
low,a8z
trill,a8p
hum,bl1
cackl,a8z
cackl,a6i
bridl,9y2
crunch crackl,cd5
gobbl,a8z
comment notic remark,ab8
wisecrack,adx
acknowledg,9rh
ignor disregard snub,d09
whinni,a8z
give throw
give pay
give
catcal,a0b
carri convey express
express state,a5x
hem,a8z
set,9nq
send,ch3
issu
provid,ab4
invit,9tt
explain,aaj
babbl,a6i
keep,a9z
confront face
tone chant inton,a6i
gulp,a6i
menac,a6j
beam,a6j
smile,a6j
hurl throw,a6f
sing,a8z
connect,atf
request,9si
reprob,a45
messag,9t3
messag,9t3
prescrib,9ta
prescrib,a1u
compet vie
play,aew
fullback,aex
quarterback,aex
draw
confront face,af3
front breast,af1
meet
pit oppos,af1
field,aex
fistfight,afw
field,anm
enter particip
destroy,agx
swallow,af9
par,ah7
ace,aex
handicap hinder hamper,d06
handicap,9op
race,aew
jockey,aff
arm fortifi
disarm
disarm,cmm
mobil
man,afm
staff,all
station send
garrison,afn
team,aft
emb,aft
crew,afl
gang,aft
group,cu7
pool,aft
brigad,aft
fight struggl
fight oppos defend,afw
battl combat,afw
wrestl,afy
war,afw
campaign
crusad,ag1
campaign run,aff
stump,ag3
serv,csx
staff,ag5
act,ag5
critic criticis,ag7
rotat,ag5
offici function,ag5
soldier,ddu
enlist,cuj
enlist draft,cxb
mobil ralli,9wd
recruit levi,agd
lose
drop,agg
win
romp,agi
homer,ah7
carri,agi
prevail triumph,agi
beat crush,agx
worst whip,agn
wallop,agx
down,agx
cheat shaft jockey,agn
overreach outsmart,agu
outcri,agu
surpass exceed outdo,agn
better break,agu
outweigh,agu
overcom defeat
overcom surmount master,agn
expel,agx
outdo best,agn
maneuv oper
jockey,ah1
outsmart,ah0
overpow,agn
gain advanc win
steal,ah5
score hit talli,ah5
ace,ah7
walk,ah7
reced,90y
conquer,agx
mate,agn
bait,aho
sic,aho
tie,9bv
surrend
resist withstand,afx
submit
subject,ahi
attack
fork,ahk
attack assail,afw
rush,aho
assail assault attack
savag,aho
jump,aho
pepper pelt,ahm
charg,ahn
duel,afw
rival,aew
emul,aew
skirmish,afw
strike hit,ahm
stroke,ahx
stroke,byg
feather,byd
counterattack,ahm
gas,ahm
mine,91q
surpris,ahm
invad occupi,ahm
beset,aho
blockad,b4x
barricad,b4x
barricad,b4x
besieg surround,ahm
defend,cvp
protect,aib
cover,aic
guard ward,aic
protect,ct6
defend guard,aic
shield,aic
charm,aic
wall,aic
repel repuls rebuff,afx
arrest stop,aib
bomb,ahm
fire
fire
cannon,b4s
shoot,ain
blaze,aiq
overshoot,apk aiq
trigger
fire,aiq
blast shell,aim
gun,aiq
grass,aiy
shoot hit,8vr
fuse,co9
safeguard,aic
ambush lurk,d8f
gambl,aex
dice,aj2
play,aj2
gage stake game,ak4
bird,ccx
fish,b2l
ambush,ajb
rabbit,ajb
poach,ajb
hunt,b54
cours,ajb
tree,c28
hawk,ajb
falcon,ajb
strive strain,csk
bowl,aex
golf,aex
fenc,afw
foul,b0d
cannon,b0d
side,9sr
champion,cw0
deploy,c12
play,ajo
tackl,ahk
target aim place direct,ajt
address,ajr
aim take direct,c12
swing,ajt
point,ajt
level,ajt
retali,ahx
reveng retali,cz9
get fix,ajy
overtak catch
pump,aiq
fort,afn
rise,d46
bet,aj2
consum ingest take have
exhaust,cje
drain,ak6
consum,cje
use expend
use util appli employ
put,aka
repos,akb
wast,aka
misus,aka
avail,aka
exploit,aka
har,akj
mine,akj
exploit tap,aka
milk,akj
use,ak5
strain,aka
exert exercis,aka
tax task,akm
eat,ak5
dine,al7
dine,akp
picnic,akp
eat,akp ak5
suck,akv
drink,ak5
sip,akv
drink,ak5
tank,akx
fare,akt
peck,akt
gobbl,akt
mumbl gum,amx
toast drink pledg salut,d2d
mess,akp
wine,all
board,d6u
feed give,all
corn,al7
feed eat,ak5
serv dish,all
plank,ala
cater,all
pimp procur,all
feed,cnb
serv help,all
power,all
feed,all
feast,all
gratifi indulg,all
spree,alj
provid suppli cater
meet satisfi fill fulfil,all
hors,all
accommod,all
sustain keep maintain,cf9
patronag,alp
lunch,akp
lunch,al7
breakfast,akp
breakfast,al7
feast banquet,akp
feast banquet,amg
starv,99f
starv,cmk
starv hunger,8vf
crave hunger thirst lust,brd
want need requir
diet,am3
fast,amk
fast,amk
diet,am4
wine,akx
delight enjoy revel
indulg,ak6
wallow,d00
dip,bbf
enjoy,aka
afford,cje
avail,akg
quell appeas,alm
content,alm
host,cyr
fat plump
sampl tri tast,ak5
dissip fool,ak8
abstain refrain
pig,akt
finish,akt
demolish down consum,amm
digest,9gq
stomach,amo
smoke,akl
puff,amq
puff draw,8rr
light
base,amw
snort,8rr
drug,akl
chew jaw,azk
crunch,amx
swallow
gulp,akv
down,akv
bolt,amz
nourish sustain,all
prey,al9
prey,akg
nourish,al7
touch adjoin contact
touch
touch,an8
pin
disturb
violat,anb
cover,an7
frost,aw0
frost,aw0
strew,and
hit strike,8y7
strike,an8
feel finger
finger thumb,an8
feel,an8
handl palm,an8
fumbl,anm
paw,aou
grope,aou
paw,aug
manipul,anm
mous,anr
run pass
seiz clutch,anz
snatch
nab,anu
claw,anu
seiz,anz
take
collar nail apprehend arrest nab cop,anu
get catch captur,anu
collar,co9
collar,anu
grasp,ao7
cling,ao4
clasp,ao4
hold
hold support
scaffold,ao8
carri,ao8
pole,ao8
prop shore,ao8
bolster,aoc
brace,ao8
brace steadi stabil,91o
clutch,ao7
slat,awk
cling adher,an7
cradl,ao7
twist,bvx
quirk,aok
distort
grip,anu
wield,anr
oper control,anr
relay,aop
pump,aoo
goos,aor
stroke,an8
caress,aot
pet,aou
probe,aoy
permeat,aoy
penetr,c2t
permeat pervad diffus,aoy
jab prod poke,bvf
jab,bvf
jab,b0n
prod incit
goos,ap3
nudg prod,btn
knife,8vr
bayonet,ap6
massag,anr
dab pat,b0n
dab,axl
blood,aw0
roof,aw0
mulch,aw0
buri,bba
carpet,aw0
carpet,aw0
proof,anr
butt,b0n
hit strike,an8
miss
thud,apj
bottom,apj
knock,b0n
shoulder,bvf
shoulder,b3a
shoulder,c08
elbow,ap5
bump knock,apj
submarin,b0n
brush,an8
goad,ap1
goad,ap3
spur,b0n
rocket,b78
slam bang,b00
slam bang,awk
shutter,awk
peck beak,b0n
chuck pat,aou
brush,aqh
brush,b8q
dust,b8q
vacuum,b8q
polish smooth,914
buff,aq8
sharpen
strop,aqa
cock,b61
skim,an8
tap,b0n
shave,9io
plane,b9x
rub,ant
gaug,aqh
rub scratch,an7
scrub scour,aqh
scour,aqh
dust,aqh
besmirch,b8s
muddi,b8s
smooth
slice,b9x
amput,8zv
pink,b9x
carv,b9x
carv,b9x bh7
carv,b9x
cube dice,b9x
hack,b9x
hack,b9x
axe,aqx
chop,b9x
fell drop,b9x
log lumber,ar1
chip,b9x
chisel,aqv
chip,ba5
peel,ar5
snag,b0n
stucco,ari
egg,ari
flour,ari
layer,bh7
coat cake,and
trim,b9x
peel,arf
strip,8zv
bark skin,arf
bark,aw0
coat surfac,aw0
copper,ari
finish,ari
dress,ark
broom,ark
butter,aw0
wallpap paper,aw0
canva,aw0
paper,aw0
oil,aw0
wax,aw0
greas,aw0
glaze,ari
wash rins,b2k
line,aw0
crib,arw
feather,aw0
feather,at9
stamp,b8o
speck,9gc
meter,ax6
frank,as0
riddl,aoy
score,as7
scribe,as5
notch,b9x
recess,as7
furrow rut groov,auk
furrow,b9x
furrow wrinkl,asc
fold
wrinkl crisp,asc
pucker knit,asd
pucker,asd
buckl,c19
purs wrinkl,92p
dent,asj
bend twist
goug,8wt
goug,asn
hole,asn
hollow,9ds
cavern,asn
cave undermin,asn
wrap,aw0
parcel,asq
unti,b7w
gag muzzl,asv
unti
tie,awd
rig,awd
cord,asv
latch,awd
shackl,atx
chain,awd
cabl,awd
picket,awd
rope leash,asv
strap,asv
hobbl,at4
fasten,ati
attach,an7
attach,at9
join,ax3
earth,ax3
match mate coupl pair twin,atf
fair,atf
scarf,atf
piec,b7r
join,ax3
seam,atf
bridg,atf
attach,ax3
hing,ati
bell,ati
band,ati
coupl,ati
suffix,ato
affix,ati
detach,ax4
detach,ba5
knot,asv
shackl,atx
bridl,atv
curb,atv
restrain,92b
clog,atv
restrain hold
cabin,awp
closet,awp
cinch,awd
hoop,au2
bind,ati
bind bandag,awd
cement,au2
band,asv
anchor,awd
anchor ground,awd
berth,c7r
berth,awd
spike,awd
claw,aui
rake,aqp
level even
plane,aqp
grade,aud
scrape,aqh
replac,b61
scratch scrape,b9x
skin,8vr
dig,8zv
gutter,aow
spade,auk
hollow,8zv
dig,asn
shovel,auk
finger,aut
grope fumbl,aut
divin,aut
search seek
want,aut
scour,aut
pursu,aut
search,cab
scan,aux
rifl,aux
rummag,aux
comb ransack,aux
fish angl,aut
grub,aut
reap harvest glean,ayp
shear,9co
shear,b9x
grave inscrib,aqv
charact,av7
slash,b9x
slash,b9x
slaughter,ave
poison,ave
stone,ave
kill
sacrific,ave
brain,ave
liquid,ave
extermin,ave
hitch catch,ati
snag,avj
unhitch,b7w
supplement affix,ati
sew stitch,awd
hem,avn
overcast,avn
overcast,avn
backstitch,avn
pucker tuck,avn
needl,b2q
fell,avn
bast,avn
tick,avn
tape,ati
glue past,ati
past,aw0
cover
jacket,aw0
foil,aw0
sod,aw0
plank,aw0
parcel,aw0
bread,aw0
slate,apc
sheet,aw0
submerg drown overwhelm,and
expos
bare,awa
peg,ati
fasten fix secur,ati
padlock,awq
mount,ati
impact,b8c
clamp,awd
fasten,at8
clinch,awd
close shut
open
reopen,awl
open,8yk
close shut,8yk
confin
lock,awd
unlock,awl
bolt,awq
wring wrench,aom
wrench,be1
attract,be1
distort wring,aom
extract,8zv
pulp,8zv
unscrew,9by
unscrew,9by
seal,93y
seal,awk
connect link tie
disconnect,ba4
card,b3u
affix,ati
bond bind stick,at8
tack,awd
nail,ati
stud,905
mask,aw0
blanket,aw0
string,b48
thread,awx
marshal,b48
mud,ari
mortar,ari
plaster,aw0
paint,ari
grain,axj
appli,aw0
gum,axl
cream,axl
prime,axj
hook,awd
belt,awd
cement,awd
cement,ari
rivet,awd
clip,ati
button,awd
button,905
pin,awd
straighten
break,bak
kick,b00
kick,b78
pole,b78
boot,ay0
spray,ayd
shower,ay4
mist,ay4
spray,aw0
spray,ayd
spatter splash,ayd
sprinkl splash,ayd
salt,aya
drizzl moisten,aya
scatter sprinkl dot dispers,aye
discharg,ayk
volley,aye
aerosol,ayd
aerosol,c3s
strew straw,ayk
litter,ayi
spread distribut
export,ayk
deploy,ayk
redistribut,ayk
spread
gather collect
hive,ayp
salvag,ayp
muster ralli,ayp
corral,cly
pick,ayp
nut,ayp
frog,b54
snail,ayp
blackberri,az1
pearl,ayp
clam,ayp
berri,ayu
collect,cly
aggreg,b43
ralli,az2
lump chunk,cly
sand,aqp
file,aqp
compress contract press,9c0
compress compact,b8c
tuck insert,bc9
tuck,asc
press,9em
iron,azc
roll,9en
wipe,aqh
spong,azf
mop,b94
sweep broom,azf
towel,azf
grind,988
clench,b38
plate,ari
tin,azm
silver,azm
nickel,azm
chrome,azm
hug,an7
smite,b00
sock,b00
beat
whip lash,b0n
belabor,azu
leather,b0o
beat,b0n
full,azy
hit,an8
bean,b00
catch,b00
brain,b00
smash nail boom blast,b00
crack,b00
tap,b9x
putt,b0d
putt,aex
toe,b0d
bunker,b0d
bounc,b0d
pop,b0d
hit,b78
hole,b0d
racket,b0d
dribbl,b0d
slice,b0d
singl,b0d
doubl,b0d
tripl,b0d
fan,d11
stun,b00
strike,an8
whip lather lash slash strap,azu
cat,b0o
cane,azu
deck floor,azy
past,azy
cream clobber lick,agn
bat,b00
bat,b00
rap,b0n
knock,b0w
thump pound,b00
smack,b00
belt,b00
punch plug,b00
slug,b00
whack wallop,b00
thrash lam flail,azu
hammer,azy
slap,b0n
clobber bast batter,azu
buffet buff,b00
buffet batter,b0n
cream,b1c
shuffl,anr
disturb
box,afw
box,b00
disconnect,b7w
insert,ati
input,b1g
plug,93y
club bludgeon,b00
poke,b1c
embrac hug bosom,ao6
cuddl snuggl nestl nest,aog
nestl snuggl,b61
cuddl,b1l
pet,aou
gentl,b1p
neck,b1p
have,b1v
whore,b1v
servic,b1v
mate,at9
breed,ben
breed,b1v
scarf,c98
kiss,an8
kiss,an8
peck,b1z
lick lap,aot
tongu,b22
mouth,an8
bear,b3a
bucket,b3a
return,b3a
bring get fetch,b2d
fetch,c78
retriev,b28
retriev,b28
pile,b61
channel
project,b2d
translat,b2d
turn releas,b2d
send,b2d
mail,b2h
deliv,b28
serv,b2j
catch grab,anu
snatch,anu
swoop,b2m
reach
intercept stop,b2l
prick,aoy
bite,aoy
peg,aoy
pierc,aoy
punch,aoy
bore drill,b9x
tunnel,aoy
funnel
impal spike,aoy
pin,b2y
spear,b2y
horn,aoy
sting,aoy
gnaw,amx b34
bite,aon
nip,b34
brandish flourish wave
press,an8
squeez,b37
pull draw
transport carri
porter,b3a
pack,b3a
cart,b3a
fli,b3a
haul,b3a
tug,b6s
drag,b39
lug,b3a
tug,b3h
haul cart drag,b39
heav,bbj
nip clip,b9x
pinch twing nip,aon
goos,b3n
pinch,asc
groov,b9x
mill,b3q
permeat filter,aoy
filter,b3u
separ
fraction,b3u
fraction,b3u
sift,b3u
rice,b3x
sift,9mg
riddl,b3x
coalesc,99y
combin,b43
mingl unifi
blend,b43
mat snarl,aom
enmesh,b45
disentangl,b48
arrang,b61
stack,b48
chain,b48
pair,d6o
corral,b48
adjoin edg butt,an7
surround border,an7
fring,b4e
eject,czd
superimpos,b61
invit,9tt
welcom,b4k
receiv
see,b4k
kidnap snatch,any
hijack pirat,any
scrambl jumbl,94t
potter monkey,ct5
tangl
array,b48
releas
unleash,b4s
unleash loos,b4s
unleash,b4s
suffoc stifl,b4x
obstruct imped,cvr
dam,b4x
shade,b4x
barricad block blockad bar,b4x
clog foul,b4x
stuff lug,b51
bag,b54
catch,cfp
trap snare,b54
suspend,b57
hang,awd
hang
dangl,b56
pack,b5g
veil,cb5
pack bundl compact,b48
bunch bundl cluster
agglomer,b5d
box packag,b5g
case,bc9
bundl,b5a
burden weight,b5n
plumb,b5i
unload,8zv
overload,b5q
overload
charg
freight,b5n
drop unload,b2j
load laden,9dx
load,9dx
reload,b5r
reload,b5q
saddl,b5i
har tackl,ati
saddl,ati
bruis,8vr
jam,b5x
bin,cka
park,b61
put set place posit lay
prostrat,b71
middl,b61
butt,b61
recess,b61
throw,b61
coffin,b61
bed,b61
plank plunk plump,b61
sow,b61
broadcast,b6a
sow,b6a
misplac,b61
juxtapos,b61
bottl,b61
bucket,b61
barrel,b61
ground,b61
ground,atx
pillow,b61
misplac,cks
stack pile heap,b48
cord,b6m
stack,b5q
stagger,b48
scuffl,afw
struggl,d15
attract pull,b39
catch arrest,b6s
repel drive repuls,btn
hurl hurtl,b71
dash,b6v
heav,b71
pelt,b71
snowbal,b6y
egg,b6y
throw,b78
drive,b71
ridg,b71
throw flip,b75
mesh lock
unlock,b77
withdraw,b4s
propel
drive,b78
fling,b71
toss sky pitch,b7a
submarin,b7b
lag,b7b
shed throw,8zv
shell,9cc
camp,c0t
sling catapult,b6v
chuck toss,b71
launch,b78
launch
catapult,b78
jet gush,c6f
forc drive ram,bvf
toe,b7n
frost ice,aw0
beset,bi1
intertwin twine interlac,aom
wattl,b7r
weav interweav,aom
braid,b7t
braid,bi1
undo,8y8
key,bak
tangl knot,b7r
thread,ant
wind wrap roll twine
circl,8yb
chees,b80
reel,b80
ball,b80
clue,b80
coil curl,b80
flood swamp,9dx
stuff,b61
function work oper run
run,b89
pad,b88
wedg squeez forc
dislodg
lodg wedg stick deposit,awd
loung,b9e
dislodg free,8zv
emb imb plant,b1g
pot,b8h
nest,b8h
sandwich,b1g
transplant,b1g
grain,aoy
boss,b8o
imprint
blob blot
clean
clean,b48
dirti soil
mud,b8s
wash,b8q
sud,b8u
rins,b8u
pan,b3u
stain,b8p
darken,b8y
corrupt,9f7
spot,b8s
spatter,b8p
blot,b94
absorb
absorb,b96
sorb,8yk
spill shed
shed,c6l
seed,b97
spill slop
drape,b48
hang
drape,b48
sit
sprawl,b9e b9o
perch,b9e
seat,b61
lay,b61
lay,b9i
squat crouch,b9e
kneel,b9m
rest
stand,b9m
lie
repos,b9o
bask,b9o
buckl clasp,awd
clasp,awd
eras effac,8zv
spong,b9t
scar pit,9f7
sculptur grave,aqu
cut,ba4
crop,9io
chatter,b9x
trench,b9x
tail bob,b9x
tear,ba4
split,ba2
separ
divid
segreg,ba5
segment,ba5
slit,b9x
slit slice,b9x
lacer,bb4
shear,aqf
minc,ar0
sever,b9x
sever,ba4
clash,apj
crash ram,baf
segment section,ba5
quarter,bah
partit,ba5
destroy ruin
rape,bak
wreck wrack,bak
extirp
plant set,b61
bed,bao
forest,bao
smother stifl strangl muffl repress,ctr
smother surround,aw0
smother suffoc,ave
instal,b61
instal establish
choke gag,az8
choke,az8
strangl throttl,ave
impal,ave
tens,9c0
clench clinch,anu
clinch,ao7
rend rip,bb4
tear snap,ba4
shred,bb4
grappl grip,anu
depress
ram pound,bvf
punch,bvf
situat deposit,b61
graze pastur,al9
graze pastur,al7
cushion buffer,8zn
dip,bbf
immers plung,aoy
submerg,bbf
soak,bbf
laden,8zv
lift
pitchfork fork,bbj
slop,bbi
spread open,b7w
grass,bbm
envelop wrap enclos,aw0
capsul,bbo
engulf,bbo
bath,bbo
hide,bbo
immers swallow,bc9
trace draw line describ,9gc
construct,bbu
inscrib,bbu
circumscrib,bbu
circumscrib,bbu
chase,b9x
bevel,b9x
cone,bc0
shove,btn
inject,90a
extric disentangl
monkey,anr
toy,anr
storm,aoy
frame border,bc9
enclos,b4e
glass,bc9
bank,bc9
fenc,bc9
tag label mark,ati
brand trademark,bcd
calibr,bcd
code,bcd
badg,bcd
patch piec,at9
core,asn
gut,8zv
gut,9ds
stake,9gc
post,ax6
yank jerk,b39
pluck,b39
pri prize,awl
gap breach,awl
swing,aoo
crush squeez,b37
tread,bct
crunch grind,b37
solder,at9
weld,at9
comb,axy
chip,b0d
volley,b0d
birdi,b0d
bogey,b0d
wire,awd
unwir,b7w
coal
concret,aw0
corral,bc9
tag,an8
nab,bd8
rip,b9x
hold carri
balanc,bdb
pois,b61
gate,aop
grass,aw0
gravel,aw0
metal,ari
lanc,awl
loft,b0d
lanc,aoy
rope,ao1
loft,b78
joint,awd
martyr,ave
knuckl,b0d
knuckl,b37
lock,b1l
fortifi fort,bc9
trench,bds
lean,b61
lock interlac,ao7
trap,ao7
set,b48
clap,b61
straw,aw0
graze,8vr
pull
retract,be1
size,ari
perch,b61
dribbl drip,c6l
dust,aw0
plaster,ax6
plaster,aw0
steel,aw0
hedg,bc9
hedg,b4e
zinc,ari
tree,bao
bowl,b6v
cloth drape robe,and
make creat
institut bring
short
make,bfn
undo
remak,ben
destroy,bek
produc make
output,ben
puls,ben
machin,ben
machin,bh7
beat,bh7
elabor,ben
compos compil,bgt
catalogu catalog,beu
compil,bgt
generat
generat,ben
origin initi start
render yield give generat,ben
bring work
rais invok arous,bf3
summon
evok elicit extract,9l7
renew
invent contriv devis formul forg
cast contriv throw,byr
conceiv
hatch
manufactur invent,bf9
visual envis fanci see figur pictur imag,bfe
visual,bfe
envis forese,bfe
imagin envisag
think,bfe
fantasi,bfe
dream,bfe
discov find,bf8
plan contriv design
concert,bfj
coin
design plan
make
design,bfn
accomplish execut action fulfil,9fg bfv
run,bfp
consumm,bfp
consumm,bfp
initi pioneer,bg4
introduc,bft
effect effectu,bg4
draw,bfv
actuat trigger activ spark,bft
induc,bex
precipit,bfv
induc stimul,bfv
realiz substanti
incarn,bg1
pioneer,bfu
caus make
make,bg4
drive,bg5
occas,bg4
inspir,bg7
provok evok,bg4
establish found plant institut,bft
fix,bga
establish give
pacifi,bgc
stage arrang,bft
phase,bge
engend breed,bg4
mount,bft
motiv actuat propel move prompt incit,bg4
forc,bg4
start commenc,98v
undertak attempt,bft
organ prepar devis,bft
lay,bgm
bear
seed,bgo
crop,bgo
fruit,bgo
manufactur construct,bgt
make
raft,bgs
forg fake
construct build make
wattl,bgw
rebuild reconstruct,bgw
demolish,bem
demolish,bem
assembl piec tack,atf
jumbl,bh1
reassembl,bh1
fashion,bgt
remodel,bel
craft,bh4
shape form
mound,bh7
hill,bh7
rais erect,bgw
level,bem
erad extirp extermin,bem
mold,bh7
coil,bh7
cook fix readi prepar
sandwich,bgm
devil,bhf
cook
sew tailor,bh4
tailor,bfo
style
alter
embroid,bi1
illustr,bi1
work,9an
flight,bi1
knit
purl,bhr
rib,bhr
knit,at9
web net,bhy
hook,bhx
loop intertwin,bhu
weav tissu
braid,bhy
forg hammer,bes
decor adorn grace ornament
stucco,bi1
panel,bi1
jewel,bi1
trim,bi1
deck,bi1
silhouett,bij
profil,bij
marbl,954
enamel,bi1
hatch,bi1
japan,bi1
draft draught,bfm
illumin,bi1
sculptur,bh7
paint,bij
paint,bii
creat
repres interpret
captur,bij
recaptur,bik
pictur depict show,bij
illustr,bim
map,bij
portray depict,bij
pencil,biv
commend,bij
outlin,biv
lipstick,bis
contour,bis
draw,bij
write,bbu
capit,biw
letter,biw
letter,biw
charcoal,biv
diagram plot,biv
cartoon,biv
shade,biv bih
mottl streak,951
vein,954
watercolor,bih
model mold,bh7
sketch,biv
coin
write compos pen
lyric,bja
profil,bja
paragraph,bja
paragraph,bja
spell
rewrit,bja
dramat,bja
draft outlin,bja
rhyme
vers,bja
serenad,bk3
belt,bl1
author,bja
ghost,bjn
refer cite,bja
compos write
counterpoint,bjq
set,bjq
instrument,bjq
transcrib,966
danc
hoof,bjv
clog,bjv
direct
cast,crd
stage present
set,bk0
film,a9z
perform
stunt,bk3
interlud,bk6
perform
rap,bk6
play,bk6
play,cai
debut
debut,bk6
debut,bfu
audit,bk6
act play
enter
star,bk3
appear,bk3
pretend
simul sham,bki
play,bkj
enact reenact,bke
simul
rehears practic,bk3
scrimmag,bkn
imperson portray,bke
parodi,bke
pantomim,bk6
play
play,bk6
rag,bks
bugl,bks
play
chord,bkw
pipe,bkw
accompani,bkt
improvis,bk3
sing,a6i
choir chorus,bl1
sing,bl1 bl5
hymn,bl3
interpret render,bk3
drum,bkw
harp,bkw
conduct lead direct,bk3
hold have make give,cuv
trumpet,bkw
tongu,bks
duplic repeat,blg
copi,blc
duplic,blg
reprint reissu,blg
reproduc,ben
evolv germin develop
develop,bmb
grow rais farm produc,blq
garden,d2n
landscap,blk
cultiv crop work,9bj
plow,bhp
ridg,bln
harrow disk,bln
cultiv
imit copi simul,blg
model pattern,blr
scale,bls
follow,blr
publish
arrang
tabl tabul,bjs
print publish,ben
run,a82
print,biw
copi,biw
program
fingerprint,blg
print,blg
fring,bi1
heel,bjv
landscap,bi1
proof,ben
produc
produc
creat
prepar
rough,bmc
graph chart,bij
graph,bj1
shimmi,bjv
make,bk3
script,bja
facilit,bg4
manufactur,bm9
arous elicit evok provok
invit,bml
draw,bml
wake ignit heat,bml
stimul shake stir,bml
sex,bmp
agit rous,bn8
jolt,bn8
lull,bmw
calm,8yk
troubl distract disord,bn8
calm quiet lull still,bqh
pacifi appeas gentl,bmw
worri,bmv
reassur assur,bmw
nag,bmy
worri,9s2
worri
fret,bn2
impress move strike
smite,bn4
pierc,bn4
impress,bn4
disturb upset troubl,bn4
touch,bn4
move,bn4
feel experi
recaptur,bnb
pride congratul,bnb
smolder,bnb
excit,bml
harbor hold entertain nurs,bnb
resent,bns
grudg,bnh
hate detest,bns
loath,bnj
despis scorn disdain,bnj
love
love,bnm
romanc,bnn
cherish treasur,bnm
saint,bny
fanci,brd
dislik
like
cotton,bnv
like
yearn,bnp
worship rever,bnm
rever,9po
worship,bny
frighten fright scare,bmp
awe,bo0
cow,bo1
buffalo,bo2
fear dread
fear,bn2
intimid,bo0
bulli,bo6
panic,bo0
panic,bo4
apprehend,bpt
dismay alarm,bo0
shock,bob
haunt obsess ghost,cv0
freak,bo9
die,8sd
break burst
scare,bqv
anger,bml
bridl,bol
infuri,boi
anger,bnb
annoy rag bother irrit gravel chafe devil
chafe,bnb
ruffl,bom
offend,boi
beset plagu molest,bom
upset,bml
confus flurri,bor
bewild throw,bor
distract,bos
shame,bml
pain anguish hurt,bor
hurt wound injur bruis,bml
lacer,box
fuss fret,bn2
suffer,bnb
anguish,bp0
lose,bp0
fume,bnb
rage
thrill,bmp
repent regret,bnb
repent
regret,bpu
mourn,bpb
mourn,d4v
sorrow,bp0
distress,bn8
besieg,bpc
strain stress,bor
rack,bpe
disappoint,d3a
fail betray,bpg
humili chagrin humbl,box
disgrac,bpi
effac,bpm
reduc,bpj
humbl
subdu crucifi,czz
keen
torment tortur,bow
torment rag crucifi dun frustrat,boq
teas badger pester bug,bpq
teas
anticip,9rp
miss,brd
ach yearn pine,brl
appreci,a35
brace pois,9bj
steel nerv,bpx
captur tranc captiv beguil charm fascin entranc enchant,bq4
beckon,bq4
endear,bqj
antagon,bom
tempt invit,bmp
attract appeal
disgust revolt sicken,bq6
repel repuls
shock floor,9s5
overwhelm overpow overcom overtak,bml
shock offend outrag,bq5
despair
hope,brd
exalt,bmp
inspir anim enliven exalt,bmp
joy
rejoic joy,bnb
depress dismay,bqt
comfort sooth solac
still reliev,bqh
pleas delight,bql
pleas,bql
satisfi gratifi
content,bql
discont
enchant transport delight,bqj
cheer recreat,bqq
encourag,bqd
spur goad,bqq
chill,bqg
discourag
dishearten,bqt
intimid,bqt
enjoy bask relish savor
exacerb aggrav,boi
fascin grip,bqz
interest,bml
startl,bq7
bore
piti,bpb
sympath,br2
sympath,bnb
care,br2
rejoic triumph,bqf
alien
alien,bn4
wish,brd
wish,brd
wish care like,brd
pleas,brb
desir want
ambit,brd
desir,9tt
prefer,bnv
hope trust desir,br9
envi,brd
envi,brk
admir,9po
hanker long yearn,brd
love enjoy,bnv
burn,bnb
disarm,9v1
obsess,bn2
puzzl,9lj
move
plung,c5w
travel move
tube,bz2
sheer,bxq
desert,c2k
raft
take,aka
travel trip
repair resort
visit,brz
visit inspect
frequent haunt,bs1
tour,bs5
travel journey,brz
voyag navig,bs5
sail,bs8
travel journey
depart,c2s
come
approach,bsa
move
center
pump,bsg
sluic,byw
draw,8zv
suck,bsg
transplant transfer
move
evacu,bsj
migrat,bsj
migrat,bsj
stay stick
rein,bsp
stop
halt,bsp
stop halt
rein,bsr
stall,bsr
stop,9vn
brake,bsp
brake,bsr
lurch pitch
jolt jar
bob
wallow welter
roll,bvx
rim,bt1
revolv
transit,bt3
transit,c55
trampl,bvt
somersault,bvx
tumbl,bvx
weav,btw
writh wrestl wriggl worm squirm twist
wrench,bta
wobbl
sidl
sweep sail
swan,bte
brush sweep
slip slide,bul
submarin,bth
skid,bth
skid,bsv
shimmi wobbl,bux
shove,btn
push forc
push,b37
elbow,btm
tide,bvq
tide,bts
float,byw
rock sway shake
rock
cradl,ao7
swing sway
swing
lash,btw
vibrat,btw
flicker flutter quiver
throb puls,bu2
beat thump
flap,bu2
teeter totter
wander swan stray roam rambl rove rang drift
tramp,bw8
wind thread
snake,bu7
shift dislodg
frolic sport cavort romp,ctg
hitch
tilt
cock,buc
wobbl tilt
fan,but
crawl creep
scrambl
coast,bul
wheel roll
bowl,buj
glide
glide
snake,bul
steal slip
trembl,but
tremor quak,but
shudder shiver throb thrill,bup
quiver quak,bup
shake
rattl,but
convuls thrash toss,but
whip,buv
vibrat
shake,bux
jerk twitch
bounc spring recoil,bzl
bounc
glanc,apj
flip toss,bvx
flick,b71
twitch
snap click
stir shift budg
breez
danc
bump,bjv
tango,bjv
slam thrash,bjv
wiggl,but
wag,bvd
thrust,btn
dart,c5z
flutter fleet dart,c5h
flutter,c88
stumbl trip
stumbl falter,bvt
falter waver
trot clip,bxa
trot,bvw
flap wave
scurri scamper scuttl,bxa
float drift blow
tide surg,c6f
float swim
walk
foot hoof,bvt
toe,bvt
walk,c3h
turn
face,bvx
gee,bvx
aboutfac,bvx
corner,bvx
overturn,bvx
overturn
startl jump start
circl
compass,bw5
sneak mous creep,bvt
travers cover cross,c55
stride,bw8
infiltr,b3s
infiltr,b3s
claw,c57
bridg,bw8
transit,c55
wade,bvt
swagger ruffl pranc strut cock,bvt
slink,bvt
limp hobbl hitch,bvt
shuffl scuffl shambl,bvt
stroll,bvt
ambl,bvt
prowl,bvt
totter,bvt
totter,btt
march,bvt
stride,bvt
troop,bwp
file,c1v
tramp,bwu
hike,bvt
plod trudg pad tramp,bvt
splash slop,bwv
clamber scrambl shin skin struggl sputter,bwz
climb mount,bzt
climb
tipto,bvt
stalk,bvt
buzz,by2
parad troop,c1v
parad,czo
stagger reel lurch,bvt
stagger flounder,bvt
stomp stamp stump,bvt
lumber pound,bvt
stray err drift
run,c5h
romp,bxa
streak,bxa
outrun,bxa
consort,c3h
weather,bye
step
pace,bvt
tread trampl,bvt
minc,bvt
clump,bvt
drive motor,b3a
automobil
drive,aop
coach,bxn
cruis,bs8
steer maneuv point head guid,cv0
helm,bxq
navig,bxq
navig pilot,bxq
channel,bxq
corner tree,bxq
park,bxq
steer,cv0
head,c1s
bicycl,bz2
cycl,bz2
bob,bz2
fli wing
flight,by2
fli pilot,aop
jet,by4
glide,by4
plane skim,bul
soar,by2
hover,by2
pois,by9
soar surg zoom,bzt
rocket,bzt
boat,bz2
sail,byd
tack,bye
row,byd
balloon,by4
taxi cab,bz2
bus,bz2
raft,byw
bus,byw
pipe,byw
barg,byp
railroad,byp
send ship
freight,byw
send direct
divert,byr
rout,bys
rout,byr
refer,byr
transport
truck,byw
dispatch despatch,byp
rout,byy
forward,byp
soar,by4
ride
tool,bz2
thumb,bz2
ride
dismount,bzy
pranc,bz5
canter,bz5
canter,bz5
canter,c85
gallop,bz5
gallop,bz5
rack,c85
gallop,c85
trot,bz5
swim
bath,bzg
school,bzg
dive,bzg
dive,c1g
jump leap bound spring
burst,bzl
leapfrog,bzl
hop skip,bzl
hurdl,bzl
dive plung plunk,bzy
duck,bzq
chute parachut,bzq
rise lift
bubbl,bzt
ascend
steam,bzt
set,bzy
descend fall
sink,bzy
sink laps,8xz
fall
crash,bzy
flop,bzy
flop,c19
lower
lift rais
depress,c05
rais lift elev
skid,c08
chin,c08
hike boost,c08
duck,bbe
tumbl toppl,bzy
drop,bzy
drop
hang,c0f
plump,c0e
pitch,bzy
light perch,c0n
beach,c0n
port,c0n
embark ship,c2u
land,c2e
land,c2e
shore,c2e
rear,c0r
straighten
assum take
erect,c08
prick,c0t
aris rise
lie
sag flag,c0z
sag,c0z
sink drop
subsid,c1b
subsid,c4f
posit,b61
space,b61
marshal,b61
settl,b61
sediment,c15
sediment,bba
slump,c19
collaps founder
slump,c0x
sink settl,bzy
founder,c1b
surfac rise,bzv
emerg,c1d
well,c1d
submerg,c1b
zigzag
follow
heel,c1i
advanc progress
jam,btn
string,c1k
advanc
nose,c1n
withdraw retreat reced retir
retreat,c1p
draw pull,8zv
proceed continu
limp,c1s
barg,c5q
march,bvt
lag,c1x
follow
surmount,c31
lead
lead head,c1z
lead take direct conduct guid
hand,c21
mislead,c21
usher show,c21
pursu
stalk,c25
shadow,c1x
chase trail tail dog track,c25
hound hunt trace,c28
haunt stalk,c25
trace retrac,c2c
return
home,c2c
arriv get come
reach attain,c2e
access,c31
crest,c2i
peak,c31
quit,c2k
leav
linger,c2k
shunt,c2n
transfer shift
shuffl,c2n
bunker,c2n
evacu
depart part start,c2k
leav
enter
board,c2t
catch,c2u
intrud,c2t
muscl,c55
invad,c2t
raid,c2y
infest overrun,ai5
reach make hit gain
breast,c31
reach make,d0s
strand,c7w
miss,d0z
meet,cu7
meet encount see
intersect cross,c37
congreg,cu7
hive,cu7
fort,cu7
mass,c3o
conven,cu7
reconven,c3d
sit,c3d
cluster flock clump,cu7
accompani
escort,c3h
escort,c3h
squir,c3i
safeguard,c3i
huddl,c3g
bunch,c3g
crowd,cu7
pour swarm stream,c3o
herd,c3o
herd crowd
dissip scatter,c3w
break,c3s
volley,c3s
disband,c3w
part split
dispers dissip dispel scatter,c3z
disband,c3x
separ
detach,c3z
sprawl straggl,ayk
bend,bvx
swerv sheer curv trend veer cut,bvx
avert,bvx
crook,c48
arch curv arc,c48
hunch
bend
slope,c4b
weather,c4b
lean tilt slant angl,c48
heel,c4b
bank,c4e
tip,c82
sink,c0e
rippl ruffl,c6e
bow
surg heav,946
wallow,byb
cloud,c4j
burrow tunnel,auk
circul
orb orbit revolv,c4o
circl
loop,c4o
loop,c4o
angl
revolv rotat
wheel,c4s
cartwheel,c4t
wheel,byw
swivel,bvx
spin reel,c4s
centrifug,c6i
purl swirl whirl,c6f
whirl spin twirl,bvx
twirl swirl whirl,c4s
spiral coil,bvx
spiral,bvx
pass overtak overhaul,c1k
pass
negoti,c55
work,c55
cycl,c55
fumbl blunder,c55
surpass pass
skirt,c5a
cycl
approach near,bsa
unfold stretch
tear charg buck,c5q
zoom,c5h
speed hurri
speed
rous
hunt,c5j
drive
pull,bxn
bustl hustl
fidget
trail,c1w
rush hasten speed race
trail
diffus spread,ayk
creep,c5s
flinch cring shrink winc recoil
retract,c5u
dart dash scoot flash shoot,c5q
commut,brz
shuttl
lung hurl hurtl thrust
crouch stoop bend,c48
inclin,c05
doubl,c48
prostrat,c0w
cring grovel,c48
huddl,c60
throng mob pile jam,c3o
pounc swoop,bzy
stoop,c67
swoop
deviat divert,bvx
deviat,bys
shunt,c6b
straggl,c6a
flow flux
run flow cours
cours,bw8
flow
spin,c6f
gush spout,c6k
pour,c6f
pour
spill,c6f
pour,c6l
stream,bvq
dribbl filter,c6f
drip,bzy
drain,c6f
seep,c6f
overflow overrun,c6m
edg inch,c1k
elaps pass,c1k
fell vanish,c6v
break,c6z
elud evad,c6z
escap,c71
run lam bunk,c2k
flee,c70
skedaddl,c70
take,bxy
slip,c6z
vacat empti abandon,c2k
eject,c2s
expand,928
bring take,b3a
return,c78
track,c7b
introduc
interpos,bgc
church,cqb
tube,c78
impart transmit carri channel,c78
top,c54
outdist distanc
protrud pop bulg
circuit
spread,c4m
manur,c7k
collaps,asc
rous,8so
flurri
march,bvw
gutter,c6f
dock,c2t
welter,bvx
remov,c2n
stamped
pack,9dx
land,c78
strand,c7w
port
crash
thunder
leaf
turn
port,c82
slide
pace
step tread
retreat
flap
clap,c88
thrust stuff shove,btn
hop
singsong
shoot,bf7
dodg
toppl tumbl,btn
throw,b61
rip,c5f
curl,c48
grab
tool,bxn
wander,c1s
sling,b57
feel sens,c8o
perceiv comprehend
receiv,c8o
hear,c8p
divin,c8o
experi receiv have get
take,c8s
suffer endur,c8y
toler,c8u
die,c8u
meet,c8y
experi
feel,c8y
enjoy,c8y
subject,8y7
expos,c91
sun,c92
air,c92
numb blunt
stun
sensit
excit stir,c97
thrill,c98
quicken,c98
catch,c8o
dream,c8o
notic mark note
note observ
glimps,ca7
chafe,8v9
rub scratch itch,8v9
bite sting burn,c9o
itch,c9o
ach,c8o
twing,c9k
hunger,c9o
thirst,c9o
ach smart hurt
throb,c9o
tingl,c9j
prick twing,c9k
smell
reek stink,c9u
smell,c9s
smell,c8o
sniff,c9v
scent nose,c9v
scent
perfum,c9y
fume,9gq
touch,c8o
feel,aut
miss
wit,cbi
watch
wit find see,c8y
see,c8o
behold,ca7
view,9mg
look
examin
gaze stare,caa
outfac,cac
regard,caa
look appear seem
appear seem
sound,caf
sound
pierc,cai
speak,cai
reflect
reflect,a5d
show
disclos expos,cb0
project,can
silhouett,cap
show,9c8
expos exhibit display,can
produc,cas
bench,cas
moon,cas
flaunt flash,cas
brandish,cas
model pose postur,cas
ramp,cay
reveal,can
unearth,cb0
unfold,cb0
reveal,a63
stamp,a7g
hide conceal
obstruct,cb5
hide
conceal
earth,cb7
bosom,cb5
buri,cb5
mask,cc2
masquerad,cc2
shield,cb5
show exhibit present demonstr,can
candl,cab
survey,cab
watch
watch view see,cbi
visual,cbj
imag,cbk
scan skim,cab
scan,cab
glass,cbn
flick flip thumb leaf,cab
scrutin,cab
search look,cab
cruis,cbr
prospect,cbr
spot spi,ccg
detect observ find discov notic,ccg
sens,cbv
vanish disappear,d6i
produc
obscur fog cloud mist,cb5
blur
eclips,cbz
disguis mask,cb5
orient,9px
flash blink wink
flicker flick,cc4
gleam
glow
glow,caf
blur
focus
dazzl,ccu
glare
glitter glisten glint gleam shine,caf
monitor supervis,ccx
monitor,ccx
spi sight,c8o
ogl,caa
leer,caa
admir,caa
contempl,ca9
glanc glint,caa
inspect,cab
case,ccm
overlook,ca3
studi consid,9lj
eye,caa
scout,ccx
squint,caa
blind
blind
peer,caa
intrud pri nose poke,cbr
observ,cbi
hear,c8o
listen,c8o
listen,9rv
inclin,cd0
whine squeak screech creak,cd5
racket,cd5
clatter,cd5
nois,cdd
scream,cd5
clang clangor,cdd
clangor,cdd
drum beat,cdd
rattl,cdd
crackl,cda
tick,cdd
sound
pink,cdd
strum
ring,cdd
ring
toll,cdh
buzz,cdd
blast blare,cd5
rustl,cdd
crack,cdd
crack,cdd
blare,cdd
whistl,cdd
echo ring,cdd
thud thump,cdd
thud,adv
clump plunk,cdd
patter,cdd
rap pink,cdd
click tick,cdd
chatter click,cdd
pop,cdd
sputter,cdy
tinkl,cdd
hum,cdd
rumbl,cdd
boom din,cdd
bang,cdd
rippl babbl bubbl,cdd
lap,cdd
drone,cdd
whiz whir,cdd
intercept bug,ccz
overhear,ccy
deaf
hush quiet
soften
gag muzzl,9ei
muffl mute dull damp dampen,ced
tast,c8o
season flavor
spice,ceh
spot recogn distinguish discern
discrimin,cej
savor,ceg
tast savor
smack,cem
smack reek,a5t
disgust revolt,c98
sicken,cep
honey
sugar
pepper,cei
salt,ceh
sour
track,ccx
find,c8o
roll,cdd
sight,ajt
flush,cc7
give
give,cgz
give gift present
endow,cf3
distribut,cf3
tip fee,cf3
keep,cf9
keep,cf9
have hold
monopol,cf9
wield exert maintain,cf9
own have possess
have
take
stumbl hit,cfp
take
rescu,cfg
scale,cfg
buy purchas,cfp
rent hire charter take,cfp
leas rent
take
receiv have,cfp
fenc,cfn
get acquir
find,cfp
deni refus,cf7
find,cfp
withhold,cfr
deni,cft
reserv,cft
devot,cfv
withhold deduct,cf7
dock,cfx
fund,cnb
absorb,cgb
subsid,cgb
subsid,ci7
financ,ci7
seed,cg3
back,cg3
financ,cj9
collect,cfe
farm,cg7
fund,cly
fund,cg3
support
sponsor patron,cgb
sponsor,d35
cosponsor,cgc
discard dispos,cgi
junk scrap,cgf
wast,cgf
remov
dump ditch,cgi
dump,cgf
save preserv,cf7
scant,cnb
terrac,cnb
reclaim,aka
chuck ditch,cgs
relinquish,cgr
abandon
abandon,cgf
ditch,9kj
maroon strand,9kj
assign allot portion,cla
will leav,cf3
devis,cgw
accru
pass hand give
convey transmit communic,ch3
load,ch3
offset,ch3
transfer
import,ch3
export,ch3
alloc apport,cgv
ration,ch6
ration,92i
surrend,cf3
sell,ch9
give,aaj
cast,chb
accept take have,cfp
accept take,chd
refuel,chg
fuel,cfn
welcom,chd
refus reject declin
honor honour,chd
contribut,ci7
dishonor,chi
obtain,cfp
sourc,chm
procur secur,chm
extract,chm
patent,cho
enlist,cho
recruit,chr
seek,brd
goug wring,cmv
sell,cik
remaind,chv
syndic,chv
deal sell,chz
transact
deal,cla
retail,chv
recov retriev regain,cfp
catch,cfp
find chanc bump encount
access,ci2
compens repair,ci7
pay
pay,abc
pay,abc
default,d11
owe
accord allot grant
allow grant
allow,cid
prize valu treasur appreci,9ph
cash,cik
liquid,cig
ransom,cik
redeem,cik
exchang chang interchang
substitut replac interchang
reduc,cil
substitut,cik
trade switch,cik
haggl huckster,ciq
bargain,9um
trade,cik
trade merchandis
traffic,cis
traffic,cis
treat,cf3
award present,ch6
certif,ciw
award grant,cmr
pension,ciy
present submit
donat,cf3
bestow,ciw
bestow
heap
bless,cj2
graduat,cj2
graduat,cfn
lavish shower,ak8
credit,cjb
balanc,cjb
account calcul
compound,cjb
save
spend expend,ci7
spend,ak6
take,ak9
wast,ak9
fling,ak8
husband econom,cgl
ration,cue
rustl,ajb
bum grub spong,chm
beg,9tt
invest put,cje
shelter,cjo
bull,cjo
appropri seiz conquer,cjt
confisc seiz,cfe
usurp,cfg
hijack,cjt
raid,cjt
claim,9tt
pretend,cjw
requisit,cjw
reclaim,cfp
foreclos,cjz
pilfer pinch abstract sneak,cmz
rustl,cmz
pirat,cmz
crib,cmz
pocket,cfe
profit,ckv
capit,cky
preserv maintain,cf8
exhaust tire,ak6
store,cf7
tank,cke
loft,cke
warehous,cke
store,cf7
garag,cke
bottl,cke
retain hold,cf7
bribe corrupt buy,ci7
refund repay,ci7
stock,cf9
find regain,cfp
locat,ckl
unearth,ckm
attain discov,ckl
foot,ci7
pinpoint,ckm
lose
lose
win gain,cfp
lose
make earn realiz,cfp
earn,cfp
letter,ckw
profit gain benefit,cfp
benefit,8wd
net sack,cky
gross,ckv
net,cl3
pay bear,ckv
deriv gain,chm
pocket,cmz
embezzl,cmz
reap draw,cl4
deliv,cgz
share apport,cf5
distribut administ deal lot dispens allot
share,cfp
share,aka
pool,clc
impart leav give,a74
tender,cli
tender,cf3
offer,cnb
offer proffer
offer,clm
offer extend,ae3
extend,cnb
market,cis
market,chy
bid tender
subscrib,clo
pledg,cj1
belong
bear accept assum,cfe
hold,cf9
peddl huckster hawk,chy
forfeit forego,cgs
recaptur,cfg
grab,cfe
collect accumul compil,cka
collect,cfp
hive,cka
rais,cg7
levi impos,cmx
toll,cm2
tax,cm2
tariff,cm4
tax assess,9q3
assess,cmx
contribut give
combin,cm8
give appli,cla
give,8wb
administ,cma
return
restor,ckj
deposit
draw,8zv
tap,cmg
withdraw,cfe
smooth,cp4
depriv,cft
dock,cmk
depriv strip,cfe
inherit,cfp
inherit,cfn
relinquish resign,cgz
conced yield
give
grant give
bankrupt ruin smash,cmk
enrich,905
soak pluck rob hook,d4i
discount,coz
charg bill,cjb
rob,cmz
steal,cfg
cop,cmz
hustl pluck,cmz
borrow,cfp
lend loan
lend impart bestow contribut add bring
factor,cn4
breath,cn4
shop,chm
market,cn7
shop,aut
antiqu,cn9
suppli provid render furnish
tube,cnb
ticket,cnb
stock,cnb
stock,co9
rim,cnb
fret,cnb
rail,cnb
capit,cnb
uniform,cnb
railroad,cnb
partner,cnb
headlin,cnb
match,cnb
heat,cnb
locat place site,afn
ramp,cnb
arm,cnb
glass glaze,cnb
bush,cnb
furnish,cnb
slat,cnb
berth,cnb
bed,cnb
bunk,cny
costum,cnb
bottom,cnb
tool,cnb
key,cnb
fuel,cnb
refuel,co4
bunker,co4
provis,cnb
yield give afford,cnb
equip outfit,cnb
instrument,co9
muzzl,co9
kit,co9
appoint,co9
armor,co9
supplement,905
thrive flourish,8yk
bank,chz
sacrific give,cmp
sacrific,chv
repay
reward repay
plunder loot rifl ransack,cfg
sack plunder,cfg
loot plunder,cmz
smuggl,cor coq
import,cis
export,cis
adopt borrow,chd
adopt follow espous,9ob
consign,coy
consign,cgs
consign,b2j
commit send,ch3
entrust confid,cgz
shave,9co
secur,a2z
certifi,cp0
defray,ci7
harbor,cf7
rid free
dump,chv
price,9q3
rig,cp6
mortgag,cib
bond,cp8
liquid,ci8
coal,cnb
snag,chm
curtain,cnb
gate,cnb
index,cnb
joint articul,cnb
wire,co9
dispos,chv
have get make,ah7
entrust leav,cgz
fuel,cnb
rememb,cgw
flood,cnb
return
econom,cje
patch,cnb
water,cnb
bleed,chu
edg,cnb
shaft,co9
hat,cnb
entail,cgw
theme,cnb
flesh,cgi
vacat resign,cqu
act move
maneuv
evad
play
partner
exert
proceed move
work,cq6
ventur embark,cq6
assert,d0c
bull,9uu
perform
dare presum
prosecut engag pursu
wage,afw
provid,cqe
pursu,cqk
interact
deal,d0c
combin
react
buck,cqk
recoil,98c
start
retir,cqu
retir withdraw,dbj
ascend,csj cqn
assum adopt,cqn
resum,cqr
offici,cqb
quit resign,cqv
leav
instal
induct seat,cqw
induct,b4k
invit,9tt
invit
fall,cqu
post,crd
ordain,cr4
vest,cqw
invest cloth adorn,co9
prepar groom train,cr7
educ,914
school,cr7
educ school cultiv,9f1
fratern
initi induct,cvn
crown,cr4
deleg design assign,cxo
task,crd
place,crd
regiment,crd
transfer,crd
second,crh
altern,crh
rotat,crj
fill take,csx
substitut,csg
deleg,crd
mandat,crd
inaugur,bgk
dedic,crp
appoint name constitut,bga
name nomin make,cxo
renam,crs
slate,ag3
tenur,crw
promot upgrad elev,crd
gentl entitl,crw
lord,crx
lioniz celebr,cw7
knight dub,crx
releg,crd
reduc,cs1
prefer favor,crw
screen sort,9ob
elect,9ob
reelect,cs5
nomin,9ob
oust expel,cse
excommun,cs8
overthrow,csf
fire can sack,cse
furlough,csb
drop,cse
remov
depos,cs8
supplant replac supersed,csj
usurp,csg
oust,csg
succeed follow
tug labor push,csl
fight struggl,d13
flounder,csl
preced
work,aka
rack,cso
carpent,ct5
implement,aka
exploit,cso
hire engag employ
ship,cst
sign contract,cst
retain continu keep,dbg
work
clerk,ct5
reliev,ctp
page,ct5
strike,d0h
rat,csx
rat,cst
wait,ct5
work
assist,ct5
belabor,ct5
potter,ct9
busi occupi,ct5
collabor cooper,ct5
collabor,cta
idl slug
moon,ctc
moon,ctc
play recreat
play
labor toil grind dig,csx
farm,csx
ranch,cti
moonlight,csx
job,csx
man,csx
slave,csx
free liber releas loos
discharg
let allow permit
suppress
repress subdu,ctt
suppress crush
volunt,ct5
volunt offer
inaugur,ctx
open,bgk
close,992
open
close fold
establish found launch,ctz
abolish
ordain,cr4
ordain enact,abp
reenact,cu4
adjourn,cu0
meet gather assembl
call,9tt
alli,d5s
divorc,cuc
imprint form,d1o
part split
administ,cum
organ,cum
reorgan,cue
reorgan,cvi
revis,cuf
confeder,cx5
join
rejoin,cuj
infiltr,cuj
manag deal care handl,cv0
toy
mind,cum
coordin,cum
coordin,dd0
process,cum
expedit,d55
tend,cuo
approach
direct,cum
guid steer,cuv
chair chairman,cuy
head lead,cuv
captain,cuy
control
govern,cv0
regiment,cv0
monopol,cv0
har rein,cv0
corner,cv0
supervis manag,cud
presid,cv0
oper run,cuv
licens certifi,9x1
patent,cxc
conduct,cum
racket,cvb
minist,ct5
entitl,cxi
franchis,cv9
charter,cv9
endors,a33
form organ
regiment,cvi
syndic,cvi
syndic,d79
exclud shut,cvp
admit includ,9wz
particip
prevent keep
restrain,cvp
imped hinder,cvp
repress,cvr
interfer,cvr
hobbl,cvr
stunt,cvr
dwarf,cvv
prevent forestal foreclos preclud forbid
avert avoid,cvx
privileg,9wz
back endors support,9xb
poll canvass,9mg
poll,cfp
patrol polic,cw5
watch observ follow,9nj
guard,cw4
buri,b9i
respect honor honour observ,9p3
toler,cw7
mesh,cwa
relat
canvass,9vu
lobbi,9vu
hous,d9s
home,cwd
stabl,d9s
rent leas,a2t
tenant,d9b
hire charter leas,a2t
job,cst
vote,9ob
vote,ae7
vote,ae7
ballot,cwk
poll,cwk
abstain,df9
avoid
shirk,cwq
slack,cwr
spare save,df9
favor,cwt
sign ratifi,cxr
boycott,cvm
dismiss,csb
patron shop frequent sponsor,d35
pass,cu4
divid split separ
lot,cx0
parcel,cx0
splinter,cx0
paragraph,cx0
unit,cuj
associ,cx5
confeder,cx5
reunit,cx5
regist,cxb
matricul,cxb
enrol inscrib enter recruit,cxc
regist,a9z
list,cxc
inventori,cxd
index,cxd
veto negat,9vg
kill defeat,cxg
author,cxo
endow gift invest,9gl
commiss,9x1
commiss,co9
accredit recogn,cv9
accredit,cxo
appoint charg
cancel,9yg
cancel scrub
valid,9x1
sanction,cxi
issu suppli,cxw
reissu,cxt
reticul,cxw
distribut
commiss,9t6
outlaw,9wm
legitim,9wz
trust,9wz
integr mix
segreg,d03
murder dispatch off,ave
bench,cse
execut,ave cz9
quarter,ave
crucifi,cy5
execut,cy3
shoot,ave
flight,cy9
fri,ave
hang,cy5
date,c2k
reunit,cyf
meet
rendezv,cyf
visit call,cyf
see,cyh
see,cyh
marri wed espous,cx5
marri wed,cqt
pair coupl,cx5
divorc,cuc
celebr fete,cyf
revel racket,cyo
parti,cyo
entertain
amus divert,cyr
slum,ddu
visit see,bs4
ban,cxy
imprison lag jail remand
raid,ahm
imprison
cage
trap
emancip,cz3
subject,d1u
liber,ctp
emancip liber,8yk
appeal,a1f
book,a9z
book,9tt
ticket fine,cz6
punish penal
victim,cz9
hear,9w7
tri,9px
expel
suspend,czd
admit,9wz
deliv,czd
banish releg bar,czd
banish shun,czd
banish ban,czd
coerc pressur forc,czo
drive,czk
bludgeon,czk
railroad,czk
compel oblig,9v3
clamor,czo
condemn,czo
bother,ajg
troubl inconveni bother,8y7
shame,czo
brand denounc mark,aby
brand,9gc
classifi,czx
restrict,92i
scant,92b
control contain check curb moder
indulg
regul order govern,9px
district,d01
discrimin,9mt
stratifi,9mt
advantag,cs3
disadvantag,d03
prejudic,d06
wrong,d09
treat handl
scant,ct5
abus,d09
behav conduct,bdb
postur,d0c
right redress correct
verifi,d17
indict,9zp
protest resist dissent,9vg
picket,d0h
ace,d0p
manag,d0n
pass,d0n
bomb
succeed
peg,d0n
pass,d0n
work,d0n
overreach,d0z
achiev accomplish attain reach,d0n
strike,d0s
culmin,d0s
compass,d0s
averag,d0s
manag,d0s
spoil,d0z
fail
fall,d0z
fail neglect
founder flop,d0z
tri seek attempt essay assay
grope,d13
endeavor strive,d13
buck,d15
test tri essay,9o1
experi,9w9
experi
screen test,d1b
check,cab
democrat
democrat
relinquish forego
dispens,d3p
woo court romanc solicit
court
woo court
chase,d1g
display,d1g
seced splinter,cuc
neutral
manipul,d1o
influenc,8y7
color,d1o
swing,d1o
betray,d4n
bind bond,cwa
interven interfer
domin master,cv0
rear rais parent
cradl,d1v
foster,d1v
serv assist,d2g
valet,d1y
servic serv,b89
repres,ag5
repres
compli follow,d24
obey,8yr
disobey,9wr
sabotag undermin weaken,d25
counteract neutral counterbal,deq
overrid,d27
gambl chanc risk hazard adventur,d13
dare
ventur hazard adventur stake jeopard,d2c
risk,d13
honor honour reward,cif
decor,d2d
dishonor disgrac shame
help assist aid,d35
succor,d2g
expedit hasten,d2g
avail,d2g
abet,ct6
minist,d2m
attend see,d2q
tend,d2m
shepherd,d2n
shepherd,aie
care,d2g
mother fuss,d2q
nurs,d2q
salvag salv save,d2u
rescu deliv,d2w
redeem save
save
restor,bf5
disciplin,cz9
disciplin train condit,93l
foster further,d32
spur,d32
promot advanc boost further encourag,d35
feed,d32
contribut lead,d32
support
root,d35
second back endors,d35
obstruct blockad block hinder,cvx
spike,czh
thwart queer foil cross frustrat,cvx
ruin,d3a
undo,d3b
stop halt block,cvx
enforc implement,czo
enforc impos,czo
make
effect
carri,d3h
practic
perform,bfp
give,a8z
run,d3e
step,d3m
dispatch discharg complet,bfp
exempt reliev
forgiv,d3p
spare,d3p
antagon counteract
counteract,czz
anticip forese forestal counter
sin,d3y
fall,d3v
sin blunder,d3y
offend violat breach break,cwa
conflict,d3y
trespass,d3y
rape assault dishonor outrag,aho
outrag,aho
practic exercis
exagger,d3g
molest,aho
undertak tackl,9xr
trench,d48
trespass,akg
babi coddl,d09
break,d4b
trespass intrud,d3y
condit,9yu
heed listen,d24
victim swindl defraud con,d4i
short,d4e
job,d4l
rig,d4l
cheat chisel,d4k
bunk,d4i
victim,d08
cheat chisel,d4n
crib,d4l
deceiv,d4k
trick fox,d4n
fool gull,d4n
wander,d4n
manipul fake falsifi misrepres,d4l
bait,9vv
frame,d4n
beguil,d4i
observ celebr keep
keep
corrupt
infect,d4x
whore,ct5
poison,d4x
pressur,d1o
prosecut
repres
prosecut
action sue,a1f
perpetr commit pull
make,d56
rebel,d0h
rebel,d0h
balk,d25
revolt,d58
mutini,d58
defect desert,c71
rat,d5d
agit,9wi
persecut,bpq
haze,boq
arriv,d0n
persuad sway,d1o
charm,cv0
govern rule,cv0
dictat,d5l
reign,d5l
cope grappl deal manag
improvis,d5o
hack,d5o
releg submit,a25
consort associ
crusad fight campaign agit,a8j
resort recur,aka
club,cu7
club,cx5
tutor,df7
serv,ct5
queen,aka
happen,d61
chanc,98c
work,ct5
repeat
surpris
swell,8sd
assembl
make,d66
touch,cum
loosen
loosen
distress,czs
exist
stretch
neighbor,b4d
neighbor,d9b
begin start
dawn,d6g
end finish termin ceas
close,d6i
stand
specifi defin
fall strike,98c
run,d6o
occur,9cf
attend
worship,d6p
miss,d11
skip,d6r
live
live
pig,d6u
bachelor,d6u
exist surviv live
breath,d6x
fare,98f
surviv last live endur
outliv
surviv,agx
fall,99f
succumb,99f
constitut repres compris
compos,d75
form constitut make,d75
separ divid
connect link
bridg,ax3
becom
root,d7b
form spring,d7b
origin aris rise develop grow,d7b
come,d7e
aris,d7b
becom turn,9am
amount,d7h
aggreg,d7i
stem
necessit postul need requir take involv demand
cost,d7l
elimin
preclud,d7n
incorpor contain compris,d7z
embrac encompass comprehend cover,d7z
have featur
bear,d7r
unit combin,d7r
star,d7r
sport featur boast,d7r
exhibit,d7x
possess,d7r
miss lack
includ
involv,d7z
equat correspond,dad
exclud,d7y
prove
result ensu,d83
entail,d8a
entail impli mean,d88
compel,d7l
necessit,d8a
leav result lead,bma
lead,d89
involv,d7r
carri,d8b
abid stay,dfc
remain
wait
loung loaf linger lurk
prowl,d8g
bum loaf,ctc
lurk,cb5
hesit waver
hover,d8k
hesit paus,d8o
wait
delay,d8n
stall,d8o
postpon tabl defer,d8o
respit,d8q
predomin domin rule reign prevail
overrid,d8s
outnumb,d8v
total number amount
averag,d8v
outweigh,d8s
count matter
press,d8y
deserv merit
buy
domin,d1o
possess,d92
prevail persist run
perpetu,dbh
prevail hold obtain,d6c
occupi resid,d9b
occupi fill
crowd,d98
squat,d97
popul dwell live inhabit
resid,d9b
peopl,d9b
keep,cwd
herd,blj
wrangl,d9f
lodg,d9b
quarter,cwd
dwell consist lie,d6c
pertain
camp encamp tent,d9b
inhabit
infest,d9m
invad overrun infest,d9m
nest,d9b
chamber,cwd
harbor,d9s
shelter,cnb
board room,d9b
match fit correspond talli agre,dad
consist,d9u
coincid,d9u
align,d9u
correl,d9u
parallel,d9u
twin duplic parallel,d9u
squar,8yr
fit
joint,da2
coincid,d6c
overlap,da4
deviat vari depart,dag
vari,dag
conform
contradict beli,da6
corrobor support,d9u
depend
resid repos,d7z
equal
resembl,d9u
approxim,dae
differ
oppos counterbal,dai
contrast counterpoint,dag
conflict,dai
clash jar,daj
violat break
exceed transcend top,day
exceed transcend
suffic,das
serv,bfv
serv,a48
serv function,dao
satisfi fulfil,alm
equal rival match,aew
compens counterbal,daw
compens,dau
balanc equilibr,9e7
rank,day
excel surpass
make,d7b
imit,dae
emul,db0
echo recal,dae
emul,blr
cover,das
refer pertain relat concern touch
center,db5
appli,db5
involv affect regard,db5
involv,cvn
tangl sweep drag,db9
disentangl,ctp
concern interest occupi
interest,db5
intrigu fascin,dbd
qualifi,dao
prolong sustain,dbh
continu uphold preserv,dbk
chees,dbj
discontinu stop ceas quit
keep maintain hold
distanc,dbk
hold,dbr
discontinu,d6i
rambl,9vs
ride,dbr
expir,dbn
continu keep
travers span sweep,dc1
reach
run pass lead extend
come,dbu
radiat ray,dbu
roll
lead
rim,ddc
beard,dbz
cover extend
rake,dc1
overlap,dc1
spread,dc1
ridg,dc1
dot stud,dc1
straddl,d75
lie
nestl,dc8
interven,dc8
top,dc8
lap,dc8
slant,dc8
preced,dc8
underli,dc8
cap crest,dc8
front face,dc8
flank,dc8
surmount,dc8
crown,dc8
situat locat,a52
map,dcl
shadow dwarf,dc8
loom tower predomin hulk,dcp
rise rear,caf
loom,caf
endang jeopard menac threaten,d6c
embodi personifi,9z7
character,9mv
defin,dct
incarn embodi substanti
bodi personifi,dcs
typifi epitom,9z7
repres,dad
befit suit,d9u
consort accord,d9u
blend,dd0
hold bear carri contain,d7z
sleep,dft
retain,dd2
hous,dft
seat,dft
stand,ahh
stand,ddg
cost
suit accommod fit,alm
yield relent soften
line,dc8
skirt,de2
verg,de2
approach,daf
measur
weigh,9fu
weigh,ddg
last,ddg
straddl
straddl
hover vibrat,d8k
hum buzz
defi withstand,ahh
stand,8xq
weather endur brave,ddo
appli
defi resist refus,df5
weekend,ddu
spend pass
vacat holiday,ddu
honeymoon,ddv
serv,ddu
winter,ddu
summer,ddu
breast,de1
meet
bound border,de4
shore,de2
enclos confin,dd2
rail,de4
frame,de4
pattern,d9u
preced forego
orient,c12
stem,de9
orient point,dc8
protrud project
spear,dec
bulg bag,dec
swarm,ddn
abound
bristl,d7r
abound burst bristl,d7r
crawl,def
accompani
attend,dek
compani companion,d5s
carri take,d7r
bag,c0x
dangl swing,b58
cancel offset,daw
offset,daw
adher,d9u
share,da5
disagre
tend lean inclin run
follow,d84
follow,d84
run,dez
incur,c91
leav allow,co8
overlook,dc8
figur enter
present pose,d75
ramp rage storm,8sd
elud escap,9l5
exemplifi repres,dcs
relat
rut
refrain
help,df9
rang run
stay remain
sell
scale,ddg
retail,dfd
trade,dfd
head
leav,8xr
compar
fall come
leav,cfd
feel,caf
crawl,dfm
read say,d7r
persist remain
linger,dfp
lie rest
count,9n2
accommod hold
stand
photograph
keep,8xq
hang
litter
end termin
help facilit,dap
defin,can
descend
fri,8yk
spiral,dg5
wind curv
snake,dg5
meet,8xu
foil,dai
jumbl mingl
wear,d7r
falter waver,d8k
embodi,a97
promis
rang
confront,dch
hail come
origin,d6g
brood loom,dfx
eclips,dgi
afford
deck adorn decor grace
ornament,dgl
blanket,and
carpet,and
rhyme,d9u
ascend,bez
summar sum,aaj
supplement,d75
object
inhabit,d6c
base,dcl
abl,,3qs 3qd
absolut,,413
relat compar,,9mz 9my
spongi,,8fu
abstract,,412
ideal,,3zw
real tangibl,,7re
ampl plenti,,3n1 3n0 7jm 3my
riotous,,3n1
plenti,,3n0
handi,,3ay
close faith
alkalin,,8h6
accept recogn
given grant,,426
possess,,cfc
athlet gymnast,,kd my ke
quick,,3rt
activ,,7us 7ef
activ,,7us
dormant,,7v0 7v2
activ,,8hy 7us
actual,,7ra d6c bg1 7rb
potenti possibl,,44h 3xs 8af 8ah
hook,,7xc
addit,,1hv a6z 9m7
cumul,,8za cly
adequ equal,,3cx
compet,,3ot
lack,,3mw
adhes,,8h1 ax7 3gu
adher,,3gu aoi ax7
cohes,,aoi 86a
pasti sticki,,8h2
adject procedur
jewel,,2uc
ruffl,,25j
dextrous,,3rt
benefici good,,3o9 3oa
dare,,7bt 3ek
better best
aesthet esthet,,44y
artist,,6g3 1jw
smitten stricken
negat,,9yi
aghast dismay
fear,,5lh
frighten scare
terrifi frighten,,5lm
aggress,,3dw
battl,,afy
milit,,3dx
excit,,38e
jolt shaken
hyster,,84o 5ll
churn roil turbul
alert,,3ui 39b 7w3
wake,,3ui 39b
deceas gone,,6lp
doom,,5rn
ambigu,,3dl
enigmat,,6xg 3td
ambiti,,3dt
compuls,,6jy
analyt,,3wy qt
synthet,,7g9 3xf
angri,,7w8 5l9 v3
enrag furious madden,,5lb 3kb
mad,,5jt 5lb 859
indign,,5lc
bitter,,38t
anonym,,87d
unknown,,87d
anteced,,6fr 5bb 3kk
anterior prior,,3kk
attend consequ result,,7qj 59n d89 d84 74y 596 del
later posterior
preced,,3kk dce de8
follow next
back hinder
payabl,,cg7
pertin,,7kk db5
elus,,c6y
eloqu,,4y6
mute,,6u5 8ef
mute,,8ef 391
guilti,,5mn 7tv
brazen insol,,3g5 3dy
forc,,3k4 878 3ka
glu past
attent,,3uc
captiv absorb engross intent wrap
observ,,3ue c9e
dreami,,3wr
oblivi,,3sx
attract,,bq4
appeal,,3a7
attract,,b6s 3a8
attribut,,9s7
pregnant,,7wt
expect gravid,,7wu
audibl,,ccy
superson ultrason
hope promis,,6fx 3r0
omin,,59a
automat,,1kf 1kg 1kh
avail,,amd 3ay
obtain,,chm
dormant,,7v2 16y
sleepi,,7vu 7vy
somnol,,7vy 7vu
awar,,9jf 3t0
awak,,7rs 3ui
conscious,,3t0
unawar,,3t6
fright horribl
aw dread fear frighten terribl,,5lp
omin sinist threaten,,59a 3e3
chill,,5lj 5lo 856
formid redoubt
ghast grim gruesom
comfort,,bqh
rear rearward,,66p 66k 66o 2qm
advanc,,5hn
rearward revers,,66p
revers,,2rc
impud smart,,4ol 4ok 3g5
bald,,89a
splendid,,3a5
love,,3a6
scenic,,43s
grotesqu,,6o4
hideous,,cep bq6
best,,5j
first foremost
optimum optim,,3oe
worst,,59s 3eb
wors,,3og
wors,,3og
anonym,,87d
stereo,,2ym
color negro
crimson red,,7sy
bold,,3ej
brave,,3eg 3ek
reckless,,397 62e
heroic,,6im 6tv
lowerclass lowclass
brave,,3eg
game,,3eh 3k0
valiant,,3ei
coward,,6e4 3em
chicken yellow
breathless,,84c
light,,3h4
bright,,3jh
dark,,7t7 679
duski twilight,,8o7 7td
murki,,8cx
bright,,3h7
lumin,,3jh 3hf
glint glitter,,5gd 3ha
radiant,,3he 75h
blaze dazzl glare
brilliant,,3hh 3h8
glisten shini,,3hg 3hi
lurid,,3ig
silver silveri,,8gn
liber,,cw8
cathol,,3cf
busi,,7ut
indol lazi
capitalist,,6i3 5z6
socialist,,5z8 486
grate,,5f1 3ix 518
gruff hoars huski
countless myriad,,7jr 7jn
calm,,8cy
placid still,,5l7 7s7 8d0
stormi,,765
angri furious,,3kb 7w8
windi,,8d3 77t 75k 768
capabl,,3r4 3qf
abl,,3qs 3qd
capabl,,3qf
detail elabor
careless,,39c u3
heedless reckless,,397
carv carven
causal,,5ba 4pp 3
contributori,,d34
motiv,,2s a bgi
motiv motor,,6b6 2in
cautious,,5rg 3qr 399
porous,,7p0
central,,1tl 63c 63b
center halfway middl midway,,63b
peripher,,7of
margin,,7oe 3lg 7of
sensori,,c8p
uncertain,,3c7
certain sure,,3u1
convinc posit confid
uncertain,,3c7
doubt dubious,,3u3
confid,,8ak 3u1
certain sure
inescap unavoid
same,,3bh
characterist,,3bb 40n
distinct typic,,3cd
polar,,31z 7mn
virgin,,73z 7tt
cheer,,38l
smile,,3hd 4um
buoyant perki
cheeri gay sunni,,38l
melancholi,,5mf 38z
amber,,3i0
gild gilt gold golden,,3i0 26q
blue,,3i3
brown,,3ia
green lightgreen,,3i2
honey,,5q7
lavend lilac
mauv,,3i7
orang,,3hx
pink,,3i9
purpl violet,,3i8 3i5
red crimson,,3hu 3ht
rust rusti,,8jt
yellow,,3hy
coalblack jet
gray,,3hr
black,,3hn
white,,3ho
red redfac flush,,83j
bright brilliant,,3hh 3h7
deep rich
ashen livid,,3ig
drab,,7te
pale pallid,,3ig
flashi gaudi,,4v5
pastel,,3ie
barbar,,7qe 6ze jw
modern,,3kn
pop,,3da
spotless,,8bh
dirti soil unclean,,8bm 8bn
dingi grimi,,8bn 8bq 8bp
filthi,,8bg 8bn
greasi,,8jv
lousi,,892
muddi,,8ki
unclean,,8av 8bm
clear,,3di
lucid,,3di
vivid,,3px
confus perplex puzzl
obscur vagu,,3dk
clear,,3ai
murki,,8cx
clear,,3di
daze stupid
smart,,3r0
sharp shrewd
stupid,,71s 3rz
foolish,,6r1 6p9 3fh 6ms
dumb,,3s1
remot,,3lm
faraway faroff
further farther
near close
adjac next
impend,,7w0
immedi,,3g6
dear good
bare nake nude,,897 896
cloud overcast,,7ta 8d4
sullen threaten
coastal,,6cc
coher,,3br
confus disord scatter,,863
agglomer,,b5e 8h5 5rz
aggreg mass,,az3 303
alloc,,ch6 cl9
diffus,,a82 ayd aoz
explos,,22k
aflam aflar
conveni,,3mk
spacious,,3mk 67m 7jw
comfort,,889
cozi,,88d
home,,647
bad,,3k8
wretch,,88l
uncomfort,,88f
proport relat
commerci,,57s 18b
averag ordinari
frequent,,7gz 8qv
except particular special,,3cd
customari,,jf je
regular,,3ci
differ,,dag
common,,662
communal,,77v
individu singl,,3cb
individualist,,3cb
respect sever various
communic,,9t3 9t2
express,,ae6 a6j a6f 3dh
narrat,,a77
expressionless,,5j5
silent,,391
light,,3jv
compar,,3bu
uniqu,,3cc
compet,,3ot
abl,,3qf 3r4 3qs 3qd
effect effici,,bfv 3qb
competit,,aew 3dx
querul,,55h
protest,,d0h a4d
whole,,41o
entir full total,,89i
integr entir intact,,89i
fragmentari,,6a8 2up
commit,,38y
devot,,5n4
complet,,89h
absolut downright sheer
accomplish complet
thorough thoroughgo
full total,,89j
incomplet,,89l
partial,,7kr 2lk
comprehens,,d7q 89j
blanket broad extens wide,,3mj
univers,,6d6 3cf
calm,,3ft
pois,,3ft
intellig understand,,9je 9jd 9j6 9j1 9j0
obscur,,3dk 45l
enigmat puzzl,,3td
opaqu,,4j2
dispers spread
separ space
spars thin
eccentr,,7nk
preoccupi,,3u9
indiffer,,5kf
brief,,4z0 3kp
summari,,4f4 4yz
tedious,,4z4 51n 4z2
redund,,3n6
conclus,,abb 9lr
unanim,,4mr
divis,,5xm 55c
depend,,dab
provision tentat,,4qm
inappropri unfit
iron,,3au
connect,,d79 ax3 9r4
altern,,3xq
connect,,868
conscious,,3sy
progress,,6s0
conson concord,,dd0 d9u
pursuant,,cqg
conflict,,da9
big promin,,874 3pg
outstand promin salient strike,,876 4v4
discern,,cej
creativ,,bfn bmb bii 3ra
destruct,,bem
devast,,9eu
discont,,5mq
rebelli,,1ct 130 3fx
contin,,dd2
insist,,blc 98k 88v 549
recurr repeat,,98k
persist relentless,,3dq 3es 3kq 98y
isol stray
continu uninterrupt,,8mk 86d 3kq
continu,,8mk 86d
conveni,,88e 3ax 1jf
customari,,3sn
unorthodox,,3cm
stereotyp,,43i
bizarr eccentr,,84u 3d0
nuclear atom
tradit,,3sn 3yr
diverg,,14f
unconvinc flimsi
roast,,5o6
cooper,,cta
reprob,,6yl 3e9
respect sizabl,,3mj
signific substanti
wraithlik,,42c
corpor incarn
correct right,,3d4
accur exact precis,,3d7
fals mistaken,,7rp
right,,3fo
provinci,,67p
rustic,,74w
polit,,1f0
civil,,3g2 1f0
creativ,,bez bfn bii 3ra
imagin,,bf6 bfe 3rb
credibl,,9ow 9ou
skeptic,,70g 3u5
critic,,4nl
critic,,6l3 3vq
danger grave serious,,3k8 3k9
crucial import,,3pf 88w
critic,,7q2 5gm 88w
planar,,3l1 7mu
flat,,3l1
curious,,3t8
contemporari presentday
blame damn darn goddam goddamn,,5ri
damn goddamn
circular,,du
bedraggl dilapid
deaf,,5rl
crude earthi,,3g3
determin,,3tp a6t 9px
fate fatal
deduct,,79e 4dj cfx
shallow,,6cg
wake,,7vp
triumphant,,5im agm
defiant,,1cv ddo 56m 3fx
lone,,5mj
exult jubil rejoic triumphant,,br6 a0n 5m2 5km 5m1
delic fragil
imper,,88v
insist,,88v 5gl
press urgent,,3pk 9ut
democrat,,480
republican,,6ym
authoritarian,,885
reliabl depend,,39g
depend,,6lu 7ug
independ,,7u3
neutral,,6uf
descript,,a7w
undesir unwant,,73l
difficult hard,,3am
ambiti challeng,,5j7
troublesom,,3ap
easi,,3al
elementari simpl,,3al
distinguish,,3dg
ridicul,,3fi 1er
diplomat,,6m5 6m4 3e1
smooth suav
squint sidelong
meander wander wind
forthright frank
immedi,,3g6
select,,9ob
crisp sharp
blur fuzzi,,3tc 445
dim faint
general,,42w
unanim,,0 89g
authoritarian overbear
peremptori,,6o0
submiss,,ahi a24
submiss,,ahi
domin,,87z d92 d1u
paramount predomin,,d8x 882
sovereign suprem
subordin,,71v
adjunct assist,,6g8 ct6 6f4
dramat,,59k
spectacular,,2xm
theatric,,4vi 4vw
drunk,,6mp 6mq
drunken,,7vh 5qs
sober,,7vi
incis,,7ok
penetr,,aoz
acut intens
bounc spirit
drive,,bgj
projectil,,2s1 2ow
stagnant,,7v3
eager,,5nl
anxious die
impati,,5l4
earlier earliest
primit,,6eo 89z
primit,,89z
uneasi,,5lv
worri,,boa 5lp
precari,,3c7
learn,,45i 3t0
ignor illiter
ignor,,45k
effect,,3qc 3qb bfv
impress,,bn4 9sd
hard,,q7
strain,,w4
effect,,3qb
effici,,3rw
econom,,3rx 84
uneconom wast,,u6
forc,,3k4
elast,,2sd 21r 3jk
plastic,,3jn bj7 bhd
elect,,cs5
elector,,745
appoint,,crr cxo
mandatori requir,,9tn
eleg,,3dc
elig,,cs5
desir suitabl worthi
emot,,38e
sentiment,,5j3
stolid,,38k 5j5
philosoph,,6w0 46x
stoic,,71k 38k
experienti existenti,,3wc
theoret,,41z 45n
hypothet,,4s2 423 422
specul,,a5l 9lp
energet,,7x1 3k6
alert brisk rattl,,3k6 38m
vigor,,3k6
daze,,3t7 7vg
dreami languid
preliminari,,5bc 5i8
hyperbol,,4zm
exagger magnifi
enterpris,,3ds
energet,,3dv
enthusiast,,5nk 3sq
hungri,,3h0 5jb
jealous,,v1 5nd
equal,,6el 3bx
equival,,3tw
harmoni symmetr,,7s8 3aq
ambigu,,3dl 4iq
evas,,cq2
cryptic,,4m2
mysteri mystic,,6dg 6u6 3td
constitu,,d75
critic vital,,88w
abject low lowdown
ethic,,68t
unhappi,,5mc
flat level plane,,7mu 3l1
uneven,,3cn
wavi,,7on
rag,,3h3
liter,,3c9
rigor strict,,3cs
approxim rough,,daf 9o6
convert,,8zc
commonplac,,4yb
accus,,9zp 9zo
left remain
exist,,7ra d6c
nonexist,,7rn
lack absent miss
expect,,8bz
expens,,cje
cost highpric,,7as 3o8 3oi
cost,,3pb
cheap inexpens
lowcost,,dgk
experienc,,3wc
veteran,,73t 73r
inexperienc,,45m
fledgl,,6uh
new,,45m
valid,,3db
cryptic mysteri,,3td
paradox,,4or
explicit express
inher under
fair,,3e8
equit just,,3e8
faith,,5wl
true,,3f1
familiar,,6jv 3cy
strang unusu
fantast grotesqu,,k2
curious funni peculiar queer singular,,3cz 1y3
familiar,,3cy
common usual,,8bz
dapper jaunti,,8bk
modern,,3kn 2i8
fast,,3ku
express,,22m
fleet swift,,3ku
hurri scurri
instant,,8p6
quick speedi,,3ku
rapid speedi,,8r3 fg
slow,,3l0
sluggish sulki
slow,,3l0
plump,,3j0
stout,,3m6
thin lean,,3j1
emaci gaunt haggard pinch skelet
boni scrawni skinni
slender slim
spare trim,,8bl
greasi oili
dead lethal
advers,,8a6
clumsi cumbersom inept,,3s1
fertil,,7x5
done through
incomplet,,89l
infinit,,8p4
open,,ag
begin first
inaugur initi first maiden,,bez
introductori,,a3v
conclud final last,,5ie 54i
eldest,,6nn
ultim,,7ql
sophomor,,70t
halt game,,8ed
disabl handicap,,5rm 8ec
fit,,3av
suitabl suit
flexibl,,asj 3jo
rigid,,3j6 3jp
flexibl,,396
adam inexor,,3dq
convert,,8xo
elast,,396
adopt,,cos
alien exot,,6ny 71n
nativ,,6ee
abroad oversea
extern intern outsid
interior nation
haunt persist
toler,,9ny
casual everyday daili
happi,,7tk
lucki,,75b
unfortun,,6er
black disastr,,5am
miser pathet piteous poor,,88l 5nj 5a5
fragrant,,3uz 3ii
sweet,,3ii
foul,,3ih
independ sovereign,,7u3 7u1
captiv,,6i8 6x7 7ud 7u9
frequent,,7gz 8qv cwy bs3
fresh,,3gf
friend,,6o7
amiabl genial
cozi,,88d
hostil,,136
rich,,3ok
laden load
lifeless,,7uq
vacant,,894 7ou cpz c75
use,,3ol
awri wrong
specif,,3ca
special,,3cd 3p5
particular peculiar special,,3cd
uniqu,,3cc
generous,,183
handsom liber,,3mz
lavish,,3oj u7
genuin,,3cr
authent verit,,3cr
pretend sham,,6qh 234 4qs
bogus fake phoni bastard,,6q9 6qh
shini,,3he 3hg
glorious,,87i
illustri,,3ph
good,,3o9
bulli crack great swell
satisfactori,,cfm das alm
bad,,3of
aw dread terribl unspeak
deplor distress sorri,,a4i
lousi,,3o6 4jb
good,,3e7
angel,,6z9 6z8
save,,d2v
evil,,3ea
monstrous,,6tx 5d9 jv
black dark sinist,,8f3
infern unholi,,6tx
placid,,3fv
orneri,,3cz
gruff,,3g5
moros sullen
ugli,,38s
awkward,,3s1
clumsi ungain,,6sd
eleg grace,,3dc
happi,,7tk 5ly
unhappi,,5mc
miser suffer,,88l
erect,,82c
firm,,3gw
rocklik,,8ju
soft,,3gv
soften,,1xd
velvet velveti,,355
shrewd,,a5k
harmoni,,4wn
conson,,7s8 4wn 3aq
heal therapeut,,2r1 8wc
infect pathogen,,8ws 8wr
medic,,46c
healthi,,7pd 88k
flush rosi,,7x3
divin,,1ai
heavi,,3ju
light,,3jv
heavi,,5md
distress disturb,,3k9
light,,5m0
heedless unheed
regardless,,39c
deaf indiffer
instrument,,7h 2bc
miscellan mix sundri,,60b
homogen,,3bq
uniform,,3bp 3ck
homosexu,,6pu z0
queer,,z0 6pu
high,,652 3m8
lofti soar
utmost,,3ng
pinch nasal,,507
shrill sharp
bass deep
imit,,blr
honest,,3ey
decept mislead,,d4n a0d
august vener
shame,,87w 87s
shabbi,,u9
hope,,6fx
expect,,5kv 9rp 9ro bpt
black bleak,,8d8
despair desper
institut,,5tk
horizont,,7lh
vertic,,7li 34x
diagon slant slope,,7oh
erect,,34x
rear,,caz
bend bent
flat prostrat
prone prostrat
seat sit
stagnant,,7v4
bleak desol,,8d8 62o
wast,,68h 62o
belliger,,6jj ahk
antagonist,,5k7 3yv 7sz
oppon oppos,,6fc cqk afx af4 9vf 9vg
hot,,3jg
fieri,,7f6
cold,,3vi 3jc
arctic frigid ici,,3jd
cut,,8d8
sultri,,5jd
cold,,38j
ici,,38j
human,,3b2
frail imperfect,,89m
herculean,,3pv
cruel fell savag vicious,,3dp 6gt
brute,,5
pitiless,,5ki
humor,,4rn 390
comic funni,,5m6 8tf k7 4rz 4w9 6jk
dri iron,,4ro
jocular,,4rq k9 4rx
witti,,746 4rn
hungri,,7wj
hurri,,3kx
quick,,3ku
headlong,,3kx
precipit,,bfz 3kx
deliber,,3l0
easi leisur,,8ms 3al
distinct,,3cd
elus,,df5
diminish lessen
import,,3pf
essenti,,435 88w
cardin central fundament key,,3yw 435
chief main primari princip master
great,,3ph
strateg,,487
unimport,,87e
littl trivial
lightweight,,74f
impress,,bn4 bn7
dramat spectacular strike,,59k
grand,,3mj 3b9
majest proud
brilliant glorious magnific,,3dg 3a5 3hh
notic,,c9d
detect,,c8o
evid,,cbv c9e ccx 4kw cej
mark pronounc
portabl,,2ob
apt given mind
reluct,,38x
futur next succeed
past preced
luxuri,,8b9
develop underdevelop
illustr,,aba
educ enlighten,,5rr
know,,3t0
ancestr,,78y 6fr
genet,,ch0 6rh
hurt wound
lacer torn
raw,,83a
innoc,,7ts
clear,,7tu 3di
guilti,,7tv
crimin,,7ty
illustr,,bin 9ye 9np
doctrinair,,6md
educ,,106
illumin,,9yz
coordin unifi
occlud sorb
serious,,3o9
intellig,,3qv
clever,,3r0
brilliant,,3hh 3qz 6og 3qw
bright smart,,3r0
thick,,51e
conscious,,3sy
intent know,,456
interest,,3pw
engross fascin
bore dull tedious,,5mr
builtin inher integr,,7rk
alien foreign
extern outsid
bulg,,7nz
jut reliev stick
brace brisk fresh refresh,,3gf
sad,,7tp 5mc
dole mourn
tragic,,5am
tragicom,,4wb
sorrow,,7tp
woeful,,5mh
joyous,,5lz
ecstat,,7tn 7ti
gleeful jubil,,5m1 a0n 5lz 5m6
festiv merri,,k3
gay jolli jovial merri,,5m6 5hx
juici,,5r4
just,,3e8
fit meet,,3av
cut edg
fame famous illustri notabl note,,6se 3ph 87o 87j
unknown,,71n
larg big,,3m4
sizabl,,3mj
bigger larger
spacious,,3mj 3mk
bulki,,3mc
coloss prodigi stupend,,6ok
enorm tremend,,3mj
cosmic,,6d6
giant,,6ol 6ok
epic heroic
extens,,9ht
gigant,,6ol 6ok 5tn
great,,3mj
huge immens vast,,3mj
bang thump
monstrous,,6ok 6o4
volumin,,7jy 3mc
small littl,,3ml 3mt
diminut tini,,49z
wee,,7j7
outlaw,,6l1
outlaw,,6l1
like,,3bl 3bn
alik similar,,3bn 3bl
like same
like,,3c6
apt liabl
probabl,,3c5
probabl like,,3c6 3lx
small,,3ml
linear addit,,a6z 905
explicit,,a5x
poetic,,4za
literari,,471
epidem,,5ha
absurd,,4iy
elong prolong
chronic continu
extend lengthi prolong,,3ko
endless etern intermin
longrun longterm
brief,,3kp
momentari,,8pc
shortrun shortterm
cross transvers
curs damn doom
confisc forfeit
thunder,,5du
dull muffl
low lowton
rustl,,5el
round,,4yl
love,,3a6
sweet,,6z8 6dl
belov darl dear,,6gw 6lj
cherish precious
favor favorit pet,,47i 6lj 3xp
affection fond tender,,5n5 38f
romant,,7pw
frigid,,38j
lucki,,75b
magnet,,2g3
major,,7gk 3na
minor,,3nb
lead star
male viril,,6st 6ss 6ej
femal,,6eb
feminin,,4bd
duplic match twin
adult fullgrown grown grownup,,6dv
pubesc,,8nh
immatur,,86q
childish infantil
ripe,,86l
maxim maximum
minim minimum
nomin token
mean pregnant signific,,4il 434 ach a60
meaningless,,4ix
empti,,3o7
nonsens,,4ix
measur,,9mm 9fu
mechan,,40
music,,nc
merciless,,5ki
pitiless,,5ki
intens,,3k7
bad big,,3k8
exquisit keen
extrem utmost,,3ng
fierc vehement triggerhappi,,3kb
sever,,3k8 3an
activ,,7us j9
concern interest
civilian,,6iz
perfect pure thoroughgo utter
bloodi bloom
mobil,,3co
stiff,,3jp
portabl,,2ob
metal,,8fn 8g1
gold,,8gb 7cn
averag intermedi medium
fair reason
modest,,3mt
exagger overdon
excess,,3n3 dam agu
steep,,7b6
modern,,3kn
demur,,3cv
modest,,3fs
monoton,,4yq 4yp 4y7
molecular,,8fl
moral,,3e4
shame,,5a8
numer,,3n9
few,,5zw
littl slight
mortal,,4 3kr
immort,,3ks
poignant touch
writh,,gi
motionless still,,7uq 7v0
fix set,,7ur
still,,7uq
nationalist,,6vj
world,,6a0
violent,,137
fake imit simul,,234
supernatur,,6dg
spectral,,6dq 6dr 42c
charm magic wizard,,70v 44x 42
ultim,,7ql
final net
necessari,,88s 6be
essenti indispens,,6be
need requir,,6be
excess extra redund spare surplus,,3n6 4z7
gross,,78o
neurot,,6ue 84p
compuls,,6jy 68q 68s 38d
nymphomaniac,,6un
patholog,,80c
pleasant,,bqk
hate mean
exalt lofti,,3dg
nobl,,5zx
august grand,,6sa 3g1
base,,87e
vulgar,,a87
averag mean,,467 465
unnatur,,8c0 tw
deviat,,da6 8c3 6vv
discov observ
obedi,,3fw 1c9 d24
disobedi,,1cv d25
pervers wayward
object,,3fj
imperson neutral
indebt,,8b3
appar evid manifest patent plain unmistak,,3zj cag 9c8
clear,,66r 3ai
obscen,,cep bq6 5kb 50j bnk
foul loathsom,,cep bq6
hideous,,5a8
defens,,aig aib
offens,,dal d42 d3y
defens,,a3g 47c afx
offici,,7qs
antiqu,,1j9
fresh,,3d2
novel refresh
revolutionari radic,,5gy
age elder older,,5rc
ancient,,6ft
gray grayhair
young immatur,,86q 5rd
adolesc teen teenag,,6f9 8ng
childlik,,6ir
littl small
shut close
close shut
open,,65w
activ fight,,7us
time,,8p8
optimist,,5mw 3qj
disord,,7sm
raucous rowdi,,7sm
consecut success,,3ki csj 4i6 4jv 61v 14n
method,,3sh
confus disord upset
everyday mundan routin
except,,3zc
fantast marvel rattl terrif tremend wonder wondrous,,59g 3dg
great,,3mj
uncommon,,1y3
remark singular
special,,3cd
organ,,8je 1
amorph unstructur
arrang order
confus lost,,3ta
origin,,2gv 3d1
fresh new novel,,3rj
stock tire,,52f
tradit,,3sn 3yr 3d3
outdoor outsid
drape wrap
secret underground,,5z4
mercenari,,6tg
pain,,5jq
poignant,,7tr
sore tender,,83a 3s9
subtl,,df5
diagon,,7oi
passion,,5iy
fervent fieri impass,,5j1
lusti,,5je v5
wild,,5j0
ancient,,6fs
bygon,,8md
former onetim sometim
former previous
histor,,8mf 46w
late recent
present,,8ma
futur,,8mg
come,,7w0
patient,,38r
impati,,85a
patriot loyal,,3f2
nationalist,,3f2
peac peaceabl
pacif,,7sc
peaceabl,,7sc
belliger,,6jj 136
milit warlik
stormi,,7sx 7ss
percept,,5l2 9j7
incis keen penetr sharp,,9sg
observ,,cbv
detect notic,,c9d
discern,,cej
complet consumm,,89h
flawless,,89e
imperfect,,89m
defect,,89s 89y
perman last
abid endur
etern,,7rg
pass shortliv,,3kp
revers,,2rd 9as
allow,,9wz
frustrat,,d3a
bewild confus,,3ta
privat intim,,85y 388
warn,,4lz 567 a1k a1l
dens,,3mg 3ls
anim carnal,,5jd
bodili corpor somat
mental,,47d 3qw
intellectu ration,,9
psychic,,70w 3qk
religi,,44c
ethnic,,6pe
grim inexor relentless stern,,3dq 3an
mere simpl
dressi,,1k9
pleasant,,5jh bqj
acid bitter blister,,4oj 395 38t
harsh,,3ix
pain sore,,5jt 5jq 93v
sharp,,38t
delight delici
infuri madden
sharp,,2uq
shine,,3he 3hg 3jh
popular,,3da
favorit,,3xp
posit,,3pe
optimist,,5mw 3qj
antagonist counter,,6fc
possibl,,8af
feasibl practic workabl,,d0q bf1 bhp 9ls 3os
imposs,,8aj
impot,,7wr
power,,3pv
mighti,,3jx
potent strong,,3q3
helpless,,3qi
influenti,,754 3pz
potent power,,3pv
practic,,ja
pragmat,,3or
crazi,,mg
quixot wildey
imbecil,,6qb
prepar,,7w1
present,,798 7ri 671 42z
attend,,6dz 8r7 1fe
absent,,7rq 1fg
pompous,,4us
special,,3cd 3p5
altern substitut,,71f 3ty 72b
auxiliari,,1hm 71v 6fh
util substitut,,71y
base,,259 3xx
fundament rudimentari
privat,,388
public,,3b0
exclus,,9wo 3fe
select,,9ob
inclus,,9oz
comprehens,,d7q 3qx
product,,3ok
fruitless futil vain
product,,3ok bey bex
consumpt,,ak6 ak5
reproduc consist
amateur recreat,,6fm 6fl
amateur,,6fm
profound,,3m2 43g
appar seem,,cag
look sound
progress,,6s0
advanc modern,,3kn
correct right,,3fo
correct,,3fo
fit decent,,3av
prophet,,4qa 3x4 6xh 6xg
fate portent,,59a
predict,,a50 59a 4q9 a1o
potenti,,8ah 3c6
futur,,8mg
expos open
nake,,896
protect,,aif aic
contracept,,1w0
restrict,,czx
overbear swagger,,3fd
vain,,5kp 3o7 6mz 5ko
humbl,,3ff
meek mild
thrifti,,399
pure,,8au
dingi,,8bp
outright unlimit
doubt dubious,,3c8
funni suspect suspici
quiet,,3io
silent still,,3in 3io 7pg 3im
blatant vocifer,,5dt 50d
quiet,,5l7
disrupt riotous troubl turbul,,7sw 7st 9ia
ration,,84m
reason think,,3qv
sane,,84l 84m
irrat,,84s
emot,,5ix 38e
cerebr,,3qy
inact,,7v0
inert neutral
readi,,7w2 7w1
fit prime set,,3av
real,,7ra d6c 7rc 7re
actual,,bg1 7rb
actual,,bg1 7rb
documentari,,4jp
fabl legendari,,4cs
fiction,,4ck 4qs
mytholog,,5sl 4cu 4cs 4ct
pretend,,uw
decept,,d4n a0d
practic,,3or ja
lifelik pictori vivid,,3px
fantast,,3rd
reason sensibl
commonsens,,3qo
intellig sound
reciproc mutual
civil cultur polit,,3df
coars vulgar
low,,7r3
rough,,7sm
regular,,3ci
irregular,,3cm tw
uniform,,3bp 3ck
period,,4i3 8ra
daili,,8np
week,,8o8
akin,,6rh 5sb
kindr,,5sb
connect,,868
correl,,d9y 9r5 7ls
relev,,7kj
applic,,ddr db7 d3j 7kk
pertin,,7kk d9k
mind awar,,3t0 3t3
care,,399
reson,,3we 9ka bml a5t
standard,,3bl
mimet,,44r
schemat,,2th
geometr,,45w
repres,,9z7 a97
emblemat symbol,,3wl 4uv 21z
honor,,87b
good respect,,cw7 3e7
infam notori,,87w
sordid,,8bs
firm,,3en
decent nice,,3g2 3ex 3fr
contemptu scorn,,3fd 5k9 4o3 3g4
impud insol flip,,3g5 1et
respons,,39f
excess extravag exuber,,3n3
restrict,,92i 92b
inhibitori,,cts
interrel,,7lu
laci,,6dc
reson,,cdq 76l cd5
respect,,5ln
awe awestruck
tall,,4y9
rhythmic,,8r9 3cj
rich,,8b7
flush wealthi,,8b6 8rl 8b7
prosper,,8a2
poor,,8ba
rich,,3n1
luxuri sumptuous,,8b9 3oj 3n4
lavish,,3oj
poor,,8ba
bankrupt,,6gn
reactionari,,6y3
wrong,,3ef u8
good upright,,3e7
sin wick,,3dm
bur huski
vigor,,3k6
frail,,8e9
weak,,3ke 8e9
round circular,,7n9
spheric,,2xr 7o8
oval,,7nn
ellipsoid,,7o2
angular,,7nu
agricultur farm
rusti,,8jt
religi spiritu,,5u8
lay,,5uo
danger,,8dy
peril precari,,8e2 8e0 wj 8dz
market,,clu clm
same,,3bi
compar,,3bn
ident,,3bj
differ,,3by dag
polar,,44e 7mm 7mk
diverg,,14f 3c1 da6
divers various,,3c2
divers,,3c2
opposit,,7mk
variant,,5d8 88 da7 da6 8xy
aforesaid said
ident veri,,3bj
differ,,dag
similar,,3bl
akin kindr
analog correspond,,3bo d81 dcy d9u 3x9 rb
sane,,84l
insan,,84q
buggi,,84u
crazi mad,,5rs 84q 84r 84o 84u
maniac,,6sw 6sg
paranoid,,6vd
schizophren,,6zg
sarcast,,4ro
satisfactori,,das alm
fine okay
comfort cheer
scholar,,6zh
academ,,6vq
erudit learn,,45i
technolog,,46o
conscienti,,3e6
sneak,,16a 6xl 70n
blatant blaze conspicu
secur,,8dv
assur,,3fu
selfish,,3dr
elder older,,6n0
junior,,6ra
lowli secondari
lurid,,4yy
sensibl,,3s9 c8n 3t4
asleep numb
sensit,,3jj cbw c8n 3s9
sensit,,5kz 9j2
sensori,,3s7
separ,,85r
detach isol separ
discret,,85r
cooper,,cta
pussi,,81z
infecti infect,,8ws 8wr 7z8
antisept,,1ja 8bf
deterg,,8m2 1z1 3om
earnest sincer solemn,,5ky
grave sober solemn,,38z
real,,7re 7rc
frivol,,mi
dizzi lighthead silli
arch implik
elect elit,,5zs 5zt
usabl oper,,aka
resid,,6yo 16g d97 d9c
locat set situat
aimless float
mobil wander,,3co
resid,,16g
tentat,,3u3
juici voluptu
salaci,,5je
adult,,uh
sexual,,yg
sculptur,,2tq
amorph shapeless
common mutual
exclus sole,,9km
beard bewhisk
blind,,7yk
signific import,,3pf 3pi
remark notabl
portent prodigi,,59a
unimport,,87e
simpl,,3cg
complex,,3ch
tangl tortuous
complic complex
composit,,41s
compound,,41r
interlock interwoven
sincer,,3et
earnest,,5ky
honest,,3ey
genuin,,3cr
oili,,4na
seven,,7i5
twelv dozen,,7ia
fifteen,,7ie
seventeen,,7ig
nineteen,,7ii
fifti,,7iq
billion,,7iz
fifth,,7m0
seventh,,7m2
fifteenth,,7m8
seventeenth,,7ma
spontan,,3ct
onli sole
multipl,,41b 3ma
doubl twofold
doubl dual
doubl dual twofold
expert good profici skill,,3ru 3rq 6ey 3rt
consumm virtuoso,,740 6ey 6sl
expert,,3rq
granular,,6aa
powder powderi,,8l1
smooth,,3h2
glassi,,8jp
velvet velveti,,355
rough,,3h3
mountain,,6b7 6ae
rocki,,6c7
rocki,,zb fp 5bz gd
cultur ethnic,,45f 3w6
lone solitari,,6pk
alon lone,,85u
solitari,,85u
social,,5xv
solid,,8ae
liquid,,8ad
fluid,,8k9 8k8
solid,,3gw 88z
hollow,,7ow 6aj 6ai
deepset sunken
childlik simpl,,3f7
stabl,,3cq
specul,,wj 8e2
sparkl,,9gw
special,,3cd
exuber,,a0n 38p
live,,38m
vibrant vivaci
spontan,,3ct
oral,,54j
consonant,,4zz
stabl,,3cq
firm steadi
explos volatil,,38i
regular,,3ci
shiver trembl,,7uo
shift,,fj
analept,,1in
excitatori,,9g8 c98 bmr
stimul,,c98 9wi 9g8
tortuous wind volumin,,7nq
zigzag,,7nt
arch,,7nb
spiral,,1vh
crook corrupt
hard sever,,3k8
vehement,,3kb
weak,,3ke
faint feebl
flimsi,,8kl
pale pallid
stubborn,,3eq
dog,,3es
subject,,6ek
disobedi,,3fz d25
rebelli,,1ct
success,,8a2
prosper roar thrive,,8b1
win,,5im
disappoint frustrat
suffici,,7gi 3mv dao
adequ enough,,7gi 3cx
insuffici,,3mw
inadequ short
superior,,3p3
arch condescend patron
high,,87a
lead,,87a
humbl lowli,,7r3 87e
superior,,3b7
ace crack super
boss brag
brilliant superb,,3hh 3dg
choic prime prize qualiti select
excel splendid,,40u 3b8 day
superl,,7qh
inferior,,3ba
bum crummi,,6z0
deplor woeful wretch,,88l
idl,,3o5
support,,cw0 d35 a3e
accessori adjunct auxiliari,,6fh d9k 1hm 68x
amaz astonish stun
amaz astonish
suscept,,8dd
capabl subject,,8df
vulner,,8e3
suscept,,8dd
regular,,3ci
symmetr,,7o6 3l4
sympathet,,5nh 47g
appeal,,bnt 3a7
concurr simultan,,3kl 596 98p da4
tall,,3o1
wild,,7qe 68h
chaotic,,8bt 7sk
excit frantic mad,,84o
manic,,84n 68r
tactil tactual
cheap flash flashi gaudi loud,,1lb 4v5
taut tight
tens,,84k
taut,,8e4
edgi restiv,,3pl 5lv
thin,,3mi
transpar,,26f
dens,,3gx
imposs,,8aj
thought,,3xj
preoccupi,,3u9
brood reflect,,9lj 5mg 9qa
extravag,,u7
neat order,,7s6
trim wellkept,,8bl
disord jumbl,,7sk
sloven,,70k 8bu
sloppi,,8bu
tire,,7vc
beat dead
weari,,7vc
drawn haggard worn
exhaust fatigu
refresh,,7x4
toler,,cw8
tonal,,3iv
crisp,,5pg
callous,,845
sentiment,,5j3
docil,,9yu 94m
stubborn,,3fy
annoy harass pester
anxious nervous,,84i
disturb upset worri
true,,7rf
actual genuin liter,,7rc 7re 3c9
fals,,7rp 4qn
question skeptic,,70g 3u5
suspici wari,,3u4 4o5
trustworthi,,448 3fk
authent,,39g 3cr
depend honest reliabl,,3f1 39g 3ey
emblemat,,6ip 3zb 4uv 21z
repres,,d22
regular verit
belowground underground
submarin,,2zv
liquid,,8ad
confeder,,cui
cohes,,86a
incorpor integr unifi
one,,3bk
split,,863
rise,,691
down downward
downtown,,63g
use,,3ol
usabl,,aka
futil meaningless,,3oq
utopian,,7pz
airi impract windi,,3wo
valid,,3db 3cs
legitim logic
valuabl,,7cm cif
worth,,7jb
variabl,,6d8 3bf 8xy da7
variant,,5ue 40b 3bf da7 9d6
constant invari
miscellan,,3c2
vari variabl,,3bf da7 9d6 8xy 3cn
airi,,75k
violent,,3kb
convuls,,a0u 8tg
fierc furious,,3kb 3dp
passiv peac,,7sc
wick,,8f3 uc
evil vicious,,3dp ug 3ea
sin ungod,,3dm uc
conceal hidden
ultraviolet,,77q
volatil,,8ly
unpaid volunt
reflex,,z7
vulner,,3kg
open,,ahm
outcast,,6v0
cool,,3je
warm,,5n5
crescendo,,3iy
welcom,,85m
well,,88k
ill sick,,5rs 7xa
ail peak poor,,7xa
diabet,,6m1
dizzi,,84f
lighthead,,84f 5iv
sick,,83y 83z
muddi,,6cw 8dk 8kh 8kg 69e
clammi,,8dn
damp moist,,8dm
sloppi,,8dk
wateri,,8dk 8ix
dri,,8do
wet,,8dl
nutrient,,5nu 7 an6 an3
loathsom,,bq9 5kc
wide broad
narrow,,6bb
slender thin,,3mi
will,,38u
prepar,,7w1
reluct,,38x
wise,,3fg
foolish,,3s0
absurd idiot preposter ridicul,,4iy a0b 3fi
silli,,6p9 3fi 6j8
insan,,3s0
unwis,,3fh
brushi,,61h
mercenari,,7wi
monast,,6o6
worthi,,74s 3o2
commend,,a0w a0v
deserv worth,,3o2 3d8
model,,43d
valuabl,,cif 9po
academ,,6ev 5yb
adolesc,,86t
ancestr,,6fr
alveolar,,501
biolog,,76h 46b
chemic,,46j
chemic,,8ib 46j
cinemat,,48w
cleric,,5un
cleric,,6j5
coastal,,6cc
coloni,,6ji 5zf
coloni,,5t0
consonant,,4zz
contractu,,4gs
cosmic,,6d6
differenti,,3bz 3by
diplomat,,526
econom,,5z9
econom,,5z9
editori,,6mx
elector,,7r 7q
electron,,46l
electron,,46l
feverish,,847
fiction,,4ck
gentil,,6pe
geometr,,45w
human,,3b2
human,,3b2
inferenti,,3x1
institut,,5tk 2bp
ionic,,6al
local,,66y
medic,,68 pw
naval,,5vq
numer,,7gl
parliamentari,,5yv
phonolog,,475
planetari,,6bu
physic,,46k
planetari terrestri
positivist,,3pe 45p 6wp
provinci,,67p
recreat,,j0 k1
scholast,,5y7 3wb 2tj
social,,5s6
spectral,,75c 3nn
spheric,,2xr
suburban,,641
symbol,,4t5 3wl
technic profici,,3ru
technic technolog,,46o 12n
territori,,63z
testimoni,,4l6 4p8 4pf
testimoni,,4nc 4n4
theatric,,4vw
thermal,,77o
tonal,,3it
topic,,4ij 3yz
electr,,75v 75u
legisl,,cwz
literari,,4cj
radial,,7n3
photograph,,2ml
spatial,,f
linguist,,472 6s4
linguist,,473 6s5
dietari,,5np 5nq
fiscal financi,,46t 18k
gymnast,,kd
marit marri,,7s1
biblic scriptur
poetic,,4za 4z9
polit,,pv
phonet,,4zs
phonet,,4zs
phonem,,4zt
philosoph,,449 46x 6vz
person,,384
infern,,64z
pector,,2m1
patholog,,46i
pictori,,4vp 2kq 2mr 4i5
possess,,d93 6dn
mystic,,6u6
metropolitan,,63f
percept,,5l2 3w2 c8o
tactil tactual
optic visual
angel,,6z8 6dl
parochi,,660 5wm
cultur,,45f
communist,,5z7 47y
apostol,,6wm
atom,,8fy
lexic,,3s4
lexic,,4ep
sexual,,3j7
ritual,,15c
ritual,,15h 15e
documentari,,4fd 1zz
anatom,,529
anatom,,46h
mental,,47d 3qw
cultur,,3w6
molecular,,8gu
administr,,cud
psycholog,,46p
theolog,,476 477
athlet,,6ga
differenti,,460
orthograph,,4c9
telegraph,,31j
parametr,,419
operat,,4wl
therapeut,,rl
microscop,,2hk
histor,,46v
sculptur,,2tq
magnet,,2g3
anion,,8fw 68z
angular,,7nu
adjectiv adject,,4az 4b4
mathemat,,45u
scriptur,,4e4
perceptu,,zn
development,,7fd
educ,,3w9
strateg,,487 42l
communic,,9t3
tragic,,4wc
comic,,4w9
neurot,,84p
retin,,8l4
orbit,,65q
meteorit,,6b1
emot,,5ix 38e
presidenti,,pd 6x1 6x0 6wz
incid,,76d
nation,,6ek
experienti,,45e
compar,,4b6 9mz
artist,,6g3 1jw
aesthet esthet,,44y
offici,,5z1
capitalist,,5z6 6i3
canonist,,6i2
symphon,,4xi
pyknot,,7xm
hyperem,,82j
epic,,4d7
execut,,d3m bfp
patrist,,4ch
cubist,,625
propagandist,,4m4 6xf
dialect,,7mp 46z
arithmet,,45v
bureaucrat,,5tg 61t
empir,,qr
tribal,,5sb 5zc
polynomi,,41e
procedur,,4hv om 157
regiment,,5w2
residenti,,16g
respiratori,,8rr
woolen,,37m
commerci,,18b
osseous boni
racial,,5sa
wiri,,37h
bare hard just scarc
hard scarc bare
basic fundament essenti
mere simpli just onli but
plain simpli
vast immens
larg most
approxim about some rough around
partial part
wholli entir complet total all altogeth whole right
entir exclus sole alon onli
absolut perfect utter dead
clean plumb plum
fulli full
well good
ill bad poor
well consider substanti
bad sever grave serious
even yet still
rather kinda
alway ever
constant forev
constant invari alway
bloodi damn
anyhow anyway
anyhow anyway
howev nevertheless still nonetheless
hitherto heretofor yet
furthermor moreov
further farther
veri real rattl
mighti power right
soon short present
frequent often
rare seldom
curious odd peculiar
reason moder pretti jolli somewhat fair
slight somewhat
decid unquestion definit
truli realli
natur cours
obvious evid appar plain
appar seem
therefor henc thus
thenc therefrom
thenc therefrom thereof
extrem exceed super
insan dead
besid too also likewis
ultim final
final eventu
present current
now today
immedi instant straightaway direct now
happili merrili blith
firm steadfast
squar forthright
direct straight
terribl aw
aw horribl
thorough good
right flop
direct flat straight
lot much
much often
increas progress
earlier befor
subsequ later afterward after
abrupt sudden short dead
deliber purpos
consequ accord
last final
absent absentmind
ahead befor
ahead forward
loud aloud
soft quiet
random willynilli arbitrarili
about around
about around
almost near virtual
chiefli princip primarili main
back backward rearward
ahead forward
brilliant bright
affection dear
undoubt doubtless
abov supra
insan crazili mad
particular especi special
quick rapid speedili
fast tight
everlast forev
spontan impromptu
hard firm
downstair below
down downward
rather instead
first foremost
forth forward
prompt readili
prompt quick
normal usual common ordinarili
unusu remark notabl
recent late
here hither
there thither
humbl meek
outsid outdoor
insid within
mute silent
inevit necessarili
newli fresh new
differ otherwis
mechan automat
prefer sooner rather
onc former
systemat consist
similar likewis
probabl like
appropri suitabl
sure certain
enough plenti
easili easi
actual realli
general most
alon unaccompani
precis exact just proper
close intim near
relat compar
slowli slow easi
serious earnest
profound deepli intens
unsteadili uncertain
steadili steadi
uniqu unambigu
ampli fulli
strict pure
light soft gentl
apart asid
distinct clear
wonder wondrous superbl
grave sober
anxious uneasili
stiffli stiff
formal offici
rigid stiffli bolt
proper decent right
enorm tremend stagger
stubborn obstin
right just
individu separ
promin conspicu
surpris astonish
admir commend
unambigu unequivoc
right truli
infinit endless
away off forth
asid away
off away
each apiec
north northward
just simpli
halftim parttim
foremost first
halfway midway
sooner earlier
bang slap smack bolt
cautious care
endless continu
fair clean
consequ therefor
decis resolut
possibl perchanc perhap mayb
deepli deep
deep late
honest frank
dismal drearili
goddam goddamn
hereinaft hereaft
loos free
idl lazili
precis exact
keen acut
near close
power strong
unmistak remark
special especi
gentl mild
sharpli sharp
mad frantic
close tight
pain sore
`
