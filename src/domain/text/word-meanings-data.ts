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
whole,,bb0 9go
organ be,,df7
life
caus,,bn2 a1t
person individu someon mortal soul,,9z0
anim beast brute creatur,,ble
plant,,bhm
food nutrient,,au2
articl
knowledg
motiv need,,bng
feel,,bu9
locat,,dkz cw2 csy 9ig
shape form
time
space infinit
act,,bng bmv cye
group,,amp 9tx
relat,,7w0 7r5 7q7 dnl 9xu
communic,,cpc a16 9zt 9zs
measur quantiti amount,,dh9 9vi 9mk 9tc
updat,,a5t 96e 96f
accomplish achiev,,d96 bmn
beachhead,m
feat effort exploit,m
masterpiec,m
credit,m
action,,cye
cours
interact,,cyv
interplay,t
contact,t,9zv
placement,v
interchang,t,cqw
play,,d1u d1t alz alt 8z8
acquir get,,co1 93q
caus causat,,bn2 a1t
departur go leav,,bzj caj cab
discoveri find uncov,,bmg 9yj csx ck7 cqg ct0 9qb
disposit,,cxv cor
hit,o,b7a ao3
implement effectu,,bmt d15
equal equalis,,9il
exhum disinter
mitzvah mitsvah
propuls actuat,,bmv bng be6
ralli,o,ana b5p
recoveri,,cqe
stunt,o,br2
touch,,au4 au5
perform,m
record,m
arriv reach,m,cav
arriv,,ca6
attain,1g,cat ca7
advent come,1g,ca6
entranc enter ingress incom,1h,cal brd
intrus,1k
registr enrol,1k,d5p d5q
comeback,1h
return homecom,1h,ca4
farewel leavetak part,11,cbp caj cak cac 9r8
disappear,11,9j9
evacu,11,bzu cai
medevac medivac,1r
desert abandon defect,11,ddr 9r9
abscond decamp,1t
emigr expatri,1aa,9ii
retreat,11
standdown,17w
disengag fallback pullout,1w
debark disembark,1h
board embark,11,c8c
escap flight,,cew ceu
elus elud,21,cet c25
clinch,21
dodg,21,cgi
breakout jailbreak gaolbreak prisonbreak,21,ces
getaway lam,21,cev ceu
exodus hegira hejira,21
skedaddl,21
squeak squeaker,m
dispatch shipment,11,c6d c6m
fulfil,93,dj6 bmn
attain,m,d96
record,2c
success,2c
win,2e,ct5
blockbust megahit,2e
conquest,2e
coup,2e
failur,,d9d
fail flunk,2j,d90
default,1fp 2m
loss,2j
frustrat thwart foil,17u,dbo
overturn,2e
backslid laps relaps revert,2j,9hj 97q
disappoint,2z,bwf
breach,2z,dcc
motiv,,bng
mistak error fault,,a6d 9ri
error misplay,2j
blot smirch,2t,bfw a6o
miscalcul misreckon misestim,2t
slip slipup miscu parapraxi,2t,9ri
laps,2t
omiss skip,2t,df6 9rc 9rb
blunder blooper bloomer bungl pratfal foulup fuckup flub botch boner booboo,2t,d9c dcb
ballup ballsup cockup messup,2t,d9c
fumbl muff,30
gaff solec slip gaucheri,30
tripup stumbl misstep,30
tumbl fall,5dh,c7r cgl c83
acquisit,z,co1
obtain obtent,z,cpy
purchas,36,cnv
repurchas buyback,38,cqu
trade,18k,cqa
put,4hu
buy purchas,38,cnv
shop,3c,cvl cvj
viatic viaticus,3c
inherit,36,cuz
procur,36,cq0
confisc arrog,z,cs5 cs4
impound,z,cs4
impress,z
grant subsid subsidis,188,coe cod
award,3k
captur seizur,z,cs3
arrest,3m,auw aux
conquest conquer subject,3m,d7g cs3 ao7 9l9
return regain,36,cqe cuq cup
receipt,z,a9y 73p cnz
discard,13
auction vendu,1a0
rescu deliver save,1b,db8
redempt salvat,3t,db9
expiat aton propiti,3u,bw6
liber releas free,m,d23 d22 d7h
salvag,3t,db7
recaptur retak,1b,cu8
recaptur,z
perform execut,,br1
mechan,40
juggl,nw
magic legerdemain thaumaturgi,nw,6y0
interpret,nw,bph bs3 ad4
play,nw 494,brr bru brq
autom mechan mechanis,12w
motor motoris,15
launch,19,bei beh
drive,19,cdu bds
impuls impetus,49,be6
throw,19,bdz
hurl,4b,bm5 bdt cdu
toss,4b,be9 c2l c2m beg
pitch,4b
beanbal beaner,4e,b6y
fastbal heater hummer,4e
knucklebal knuckler,4e
spitbal spitter,4e
layup,w8
push,19,c12 c13
nudg,4k,aw1
pressur press,4k,b65 b69 ba4
shove,4k,cge bj0 c11
jostl,4n,c11
pull,19,bkz ba6 bdq
haul haulag,4p,bah bac ba6
towag,4q
tug,4p,c2g bjm bad
extirp deracin,4p,bhl boa
pluck,4p
eject,19,cf1 947
belch burp eruct,zg 4v,8yi
belch,4v
blink wink nictit nictat,zg,8yu 8yx
blush,zg,943
spit expector,4v,941
vomit emesi disgorg puke,zg 4v,92t
hematemesi haematemesi,51
hop,19,cgf c7e
leap bounc,19,c7a c2h
send,10,c6f b9e al6 aix
transmiss transmitt transmit,55,b9a cfa
remit,56,adu
shoot shot,19,apm
shoot,58,apm apu
fire,58,apj apk
gunfir gunshot,58
skeet trapshoot,59
gunfight gunplay shootout,1cp
contact,1d,au3
rub wipe,5e,b6c cht axd
pat dab,1d,aw6 aw5 awz cm7 axa
hit strike,1d,b7k b7a awf b6x apu
bat,w8,b7r
pitch,y
walk pass,m,ao5
best,w8
blast,5h,b71
popfli popup,5h
grounder groundbal,5h,c7e
out,2j
plunk plunker,5h
homer,14,ang
singl bingl,14,b7f
doubl twobagg twobas,14,b7g
tripl threebagg,14,b7h
whack whang,1ct,b80 b7t awj
smack slap,1ct,b83 b7w
knockout kayo,1ct
punch biff,1ct,b7z b7v b7y
counterpunch parri,5y
jab,5y,avy
roundhous,5y
kick,1ct,b4y b4x b50
kiss buss oscul,1d,b8w
grab snap,1d,b9j aur cu9 cgt b9i
interlock,64,bkp bkt 9i7 be3
handl manipul,1d,aun aui
grope,1d,aul d9i b1n
audit,r5
autopsi necropsi postmortem,r5
checkup medic,r5
comparison compar,r5,9tp 9to
onceov lookov,r5
tickl,1d
caress,1d,avq
converg,,dmf
encount,,caz
loosen laxat,8i,azq 9io 9in
ground earth,,b06
unti undo unfasten,6h,azq
lick,1d,b8z
detect catch espial spot,12,ck6 ck7
breakthrough,12
determin find,12,ck7 abx abu 9wu
identif,6n,aii 9xw 9tm aiv
diagnosi diagnos,6o,9t8 9t7
resolut solv,6n,9zg 9si
valid substanti,6n,9ui ahm 9ul
support,6r,dio 9ui 9uj
monet monetis,6r
demonet demonetis,92
falsifi disproof refut,6n,9um 9un
local localis locat,6n,dkz csy bqz
influenc,10,9wv
exposur,6x,che
hypnot mesmer,6x
induc,10,bmy bmw a1t
blandish wheedl,6x,a1q a8z
ingrati insinu,71
choic select,,9v4 9vd 9v1
sampl,73
decis,73,ai7 9sh a1d abu 9wt 9wn
volit will,73,9wo
aboutfac voltefac,,9w2
appoint design name,75,d06 d05 czr
nomin,78,d06 d05 a8x
assign,187,9zr
move,75,cye 8zd
park,7b,c5h
move reloc,,bzt
devic twist,7b
trick,7e,dd2
ploy gambit stratagem,7b
ruse artific,7b
mean way,15
instrument tool,7i,cwm
road,7i
measur step,7b
makeshift stopgap makedo,7i
crutch,7i
salvat,7i
voic,7i,acv
wing,7i
adopt accept,1eg,cx6 cpp a3i 9yc
elect,73
elect,7u,d0j
vote,,d50 d4y
primari,7t
runoff,7t
vote ballot,73,d4y d50 d51
reconcili balanc,16,9m4 9m3
cesarean cesarian caesarean caesarian
audibl,ob
touchdown,2e
convers,2e
run talli,2e,adt ao3
chang,,94o 94s
schemat schematis
save,,cy2 crv
retrench downsiz,86
decim decimalis
metrif metric
variat,,dik
turn,,95a
switch shift,,9p4 cr0 9h8 9ow 94z
supersedur supersess,8f,d0u
supplant displac,8f,d0u
replac,,d0u 964 cqx
wean ablact
promot,,d0a
alter modif adjust,,9cq 96d 94s bok
qualif,j2,97i
passag transit,,c3y 9ox c7q
fossil fossilis,8k
meddl tamper
resist opposit,,a25
reject,,cpu a43 9vr
avoid shun,8o,a4a a4g a4e
avers avert,8p,cbx
abandon forsak desert,8o,ddr cp3 9r7
apostasi tergivers,8r
forgo forswear,8o,a3k
nonaccept turndown,8o,cpu a3g
sacrific,,cwu cu7
boycott,1d1,d5a
banish proscript,8o,a3c d7v
eject expuls riddanc,8x,d0m d7r bbd
bar blackbal,8y,d7w
deport expatri,8x
veto,7x,a3c d5u
end,,9xy 9fs
complet windup,92,9fr dex d2c 9m7 9m6
final finalis,93
graduat,93,cri crj
retir,92,cz3 cz2
relinquish,92,cv1 cp2 bbq
cession cede,97,cv2 cpl
breakup,92,d2q
overthrow,92,d0o
adjourn,92,9gk
dismiss releas sack,92,d0p d23
remov,9c,d0s
destruct,92,9hk blk bhi
kill,9e
ruin wreck,9e,bhk bhi
raze level demolish,9e,bnx bo9
annihil obliter,9e,9dj 9lk
atom atomis,9i
vapor vaporis,9i
kill,92,b2b
murder slay,9l,d6m d6h
bloodsh,9m
suicid,9l
harakiri harikari seppuku,9o
slaughter,9l,b28
massacr carnag,9m,b28 9lz
bloodbath bloodlet bloodsh battu,9r
gass,9l,aoy
shoot,9l,d6n
suffoc asphyxi,9l,bhr
choke strangl strangul throttl,9v,bhw bhv
decapit behead,9l
abolit abolish,92,d2g
liquid,92,cxn
closedown shutdown,92,d2e d2c
layoff,a0,d0q
extinguish quench,92
fade,92,9ja ck9 98j
abort,92
miscarriag stillbirth,a4
aborticid feticid,a4
nullif overrid,,dam dh7 9lj
abrog repeal,a9,a3l
cancel,a7,d64 d63
reciss resciss,a9,a3l
deactiv defus,92
deactiv inactiv,9c
neutral,a7,da0
regress retrogress,,9hj
begin,,bni 9fl 9fi cz1 blx deu
constitut establish format,af,d3w bnk d2s 9i6 bo5 d2f bn8
introduct debut launch unveil entri,af,br8
initi,af,d2b d2d
inaugur startup,af,bni d2a d03
initi found origin creation instaur,af,bms bt9 dfs blx bn8 cxa d2f bmr
instal,af,bhs cza
kickoff,62 af
start,lb
resumpt recommenc,af,9fn
scrum scrummag,af
union unionis,ag
arous rous,,btp btj
inaugur,5li,d03
cook cookeri,,bod bog 9e6
broil grill,at,9eb 9ee
fri saut,at,9ea
boil stew simmer,at,9e7
tender tenderis,ay
improv,,97u
progress,b1,9a9 99z
forward further,az,dbg
develop,ay,bsg 9ie
broaden,b1
clean cleans,ay,bfp bfo
scrub scour,b3,axg 90l
swab mop,b4,b6e
sweep,b3,b6f
purg,b3
purg,1ga,9lv
purif,b3,9lu
catharsi katharsi abreact,b7
catharsi katharsi purgat,b7
steril sterilis,b3,91w
pasteur pasteuris,bc
sanit sanitis,b3
depil epil,b3
shave,bf,90o
washup bath,bj b3,90j
dishwash washup,bj
wash lavat,os,90k bfs
soak,bj,bif
brush,bm
haircar hairdress,rp
shower,bh,90i
bath,bh
correct,ay,9hh 97k 97l
redress remedi,bp,97l d8s
salv,bq,93a
retribut,bp
optim optimis,ay
reform,ay,9ay
amelior melior,ay,97u 97s
glamor glamoris glamour glamouris
titiv tittiv
human humanis,ay
modern modernis,ay,9ie
renov redevelop overhaul,ay
moral moralis,bu
enhanc sweeten,ay,98x
downturn downsw
ventil,ay
repair fix mend,ay,9ao
mainten upkeep,c5,csk
overhaul,c6,9ky 9ap
quicki,c5
restor,c5,dbb 96a
reclam renew rehabilit,c9
reconstruct,c5,bnw 97j
reassembl refabr,cb
rebuild,cb,bnw
book,p3,9va
degrad debas,,ddb bwi
dehuman dehumanis,cf
anim animalis,cf
barbar barbaris,cf
bastard bastardis,cf
stultif constip deaden,cf
popular popularis vulgar vulgaris,cf,af1
whiten lighten,,9bn
blacken darken,,9dk 9dm
discolor discolour
soil soilur dirti,,bfq
stain spot macul,cp,bfw bfn
submers duck dous,,bic c82 c7h bie
drench soak sous,,986 bic
moisten dampen,,988 b59
sprinkl sparg,,b57
chew mastic manduct,,att
mumbl gum,cv,ary
movement,,bzm byt bzt
approach come,cx,bzk cd7
overshoot waveoff,cy,9x5
progress advanc,cx,c9d c9a 99z c9i
career,d0
march,d0
walk,cx,c3c
ambl saunter stroll perambul,d6,c44 c45
rambl meander,d4,c1n c1l
walk,dx,c3c
sleepwalk somnambul noctambul,7k4 d3
somniloquy somniloqu,7k4
step,cx,9mm cg6 c51
stride tread,d9,cg6 c3t c4a 9mm cg5 c52
sidestep,d9
hobbl limp,d3,c9j c42
curvet vault,l2
canter lope,cx,c6y c6z c6x
gallop,cx,c71 c73 c70
footstep,d9
hike,d6,c4d c4e
trudg,dh,c4f
lurch stumbl stagger,d3,c4r c4q c31
pace,d3,c52
skip,d3,c7e
strut pranc swagger,d3,c40
lung,cx,cdu c08
march,d3,c9l c49 cfl
plod,d3,c4f
prowl,d3,dgv c46
shambl shuffl,d3,c43
run,cx,c4v
trot lope,cx,c33
dash sprint,ds,cdr
crawl creep,cx,c1w
circl,cx,c3p cci
travel,cx,bze bzh
wander rove vagabondag,dx,c1l
tourism touristri,18n,78s
drive,dx wv,c58 be7
flight fli,dx,c5q c5o bab c5p d6o
acrobat aerobat stunt,e1,br2
flyover flybi flypast,e1
glide sailplan soar,e1,c6p c5s
parasail paraglid,e4
touchdown,1h
journey,dx,bze bzh
stage,dx
commut,e7
ride,e7,dk3 c6q c6t cdg c56 c58
trip,e7,bz7
passag,e7,c3y
expedit,e7
explor,ed,9tf
schlep shlep,e7
tour circuit,e7,cff 78s bzd
pilgrimag,e7
excurs jaunt outing junket,e7,bz7
voyag,e7,bzf
way,e7
voyag,dx,bzf
cruis sail,el,bzf c61 bzg
spaceflight spacefar,ej
sail,dx,c61
seafar sail,p3
boat yacht,dx,c5z
commut,dx,cds
transport transfer transferr,,cf3 b95 cpf b9a ba7
deliveri bring,es,b9g
relay,et,9zu
carri,es,dlg dn1 dbw cfa ba7 bk9 al2 994
pursuit chase pursual follow,cx,c9x c9p d9x ca0
trail track,ew,ca0
shadow tail,ew,ca0 c9z
insert intromiss,,d7t b8d 970 b67
cannul canul cannulis canulis intub,ez
instil,ez
enclosur enclos envelop inclosur,ez,970 bim bj7
pack box,f2,bcd bc8
encas incas,f2,bce
inject,ez,bj1
fix,rs
rise ascend,cx,c7l 8zj c8l c7j
mount,f7,c4i 9jp
clamber,f8,c4h
soar zoom,f7,c5x c5u c6p
rappel abseil,cx
swing vacil,cx,dn3 c1c c1b
return,cx,cf4 ca4
remand,fd,d7a
glide,cx,c1z c23 c22 cg4 c0v
flow stream,cx,cec cea ce9
flood overflow,fg,ceo
crawl,cx,c1w
speed hurri,cx,cdb cdl cdc 9k0 9jz
acceler speedup,fj,9jz 9k0
scud,fj
shift,cx,c2o c1p c08 c1u caf
motion movement motil,,byq
gestur,fn,age
headshak,fn
jab poke thrust,fo,cdu bd4 avw avy
evers evert,fn,9hi
jerk jolt saccad,fn,c09 c2g 8z1 c1r bjm
nod,fn,8zh aaf
stoop,fn,cdv
kneel,fn,bgj
pitch,fn,c08
juggl,113
shuffl make,,b88
reshuffl,fy
reach stretch,fn,b9l
rotat,fn,ccm
feather,g1,aow
gyrat whirl,g1,ccv ccr ccw
spin twirl twist,g1,ccr ccu b3r avg ccv
birl logrol,g4
shut close,fn,b3l b3h
sit,fn,bgc
sit pose,fn,cja
squat,fn,bgi
wind,g1
vibrat quiver,fn,c29 c1e
wave,fn,c35
aboutfac,,c3j
shake,fn,c2a
joggl jiggl,ge,c2u
wag waggl,fn,c18 c2a c2v
careen sway,fw,c1u c1s cc4 c19 c1b c18 c4q
overturn,fn,c3l c3n
flutter,fn,c1f c2y c32 c0m
tremor shudder,gb,c28 8zb
outreach,g0
wiggl wriggl squirm,fn,c0n c2u
turn,,c3g
divers digress divag,gn,a2h ce6 ce5
right,gn
reduct stepdown,,99f 9je 95l
devit devitalis,gq
extenu mitig palliat,gq,aav
eas easement allevi,gq,921 bxh 933
liber liberalis,gt,deo den
minim minimis,gq,a69 9jb a7w
deplet,gq,ar2
squeez,4m,ba5 bak
decompress,gt
pulver pulveris,4m,9el 9ek b6h bjt
extrus expuls,gx
sever,ie,bhb
haircut,gq
withhold,gq,co9
discount,gq,cv8
wilt,gq
dilut,gq,9mf 98m
increas stepup,,9c7 95m 95t
addit,h7,96v
depreci,gq
surg upsurg,h7,c5x
fluorid fluoridis,h8
expans enlarg,h7,95o
dilat,hc,9d8
distent distens,hc,9d8
escal,h7,9c7
maxim maximis,h7,9jc
exagger,h7,dci a67
extens,hc,9oj
spray,hi
scatter strew,hi,b5f cfg cbq cbl b5a
amplif elabor,h7,ae6
annot,h7
subjunct subjoin,h7,b2j
accrual accruement,h7,95s cpa cua 960
buildup,ho
reposit wareh,hp,csp
annex appropri,h7
aggrandiz aggrandis,h7,d0a 9op ae8
exacerb,h7,97w
concentr,h7,99o 999
focal focalis focus,h7,ckm 9zd
smash shatter,,9eo 9en 9et
crack,,b72
chip splinter,,d5h ay1
explos burst,,9d9 9dg 9dc
percuss,hz
arson incendiar
combin compound,,baz 979 cul 9ht
commixtur mix,i2,bb0 9p5 bb1 9ht b88
confluenc conflux merg,i2
homogen homogenis,i2
interspers,i2
unit jointur,i2,dfn 9go d5j
coalesc conglutin,i7,9gx 9ht bay
reunion reunif,i7,d5m d6s
tribal tribalis,i7
open,,bik b3k b3i
interrupt disrupt,17a,a2d 9no
dissoci,,d2o
divis,,d5e
dissect,ie
atom atomis fragment,ie,9ey
branch ramif fork,ie,9ef 9eg
quantiz quantis,ie
fraction,ie,bat
matchup,151
detach disengag,,be5 b0l
remov remot,,96l cou
abstract,im
ablat extirp excis,s3,96n
denud strip uncov bare husk,im,97c
dislodg,im,bfb
elimin riddanc,im,cxh 9ll
empti voidanc evacu,im,9kh 9ki
drain drainag,is,cem 9kl
rins,im,bfu
bowdler bowdleris,im
bowdler bowdleris
censor censorship,im
expunct expung,im,bgr 9m0
partit segment,,bhf bhh 9em cbs
subdivis,iz
translat,,9hf 9hd
revis,j1,d2v agl
rehabilit,c9
refresh recreat,c9,8zq
anneal temper,,9d2 9d1
defac disfigur mutil
contort,,b3t azf
crouch,,cdv
hunch,,cc0
plicat pleat
protrus jut,,dmq
broaden,,9d4
activ
practic pattern,,dml dbx
practic praxi,15
cooper,je,d1o
symbol,je
custom usag,je 15a,dbx
habit,ji,arh
fashion,je
slaveri slavehold,je
way path,s
embrac,x6,b8i
cuddl nestl snuggl,jn,b8j b8l
hug,jn,bhz b8i
disregard,je,9rd 9rg a3m
exploit victim victimis use,je,dcy dcs arc
harass molest,je,bvp
maltreat illusag abus,je,d8p
persecut,jt,ddu
oppress subjug,ju,d27
bastinado falanga,ju
strappado strapado,ju
cruelti,jt
atroc inhuman,jy
brutal barbar,jz,aol
outrag,jz,dcf
badger worri bedevil,js,bwp btw
exasper,je,bvj bxw
teas rib tantal,js,a6x a71 bwq
divers recreat,,d1t d76
antic prank,k5,94a
bath,k5
celebr festiv,k5,dd9 d72
danc terpsichor,k5 494,bqt
entertain amus,k5,d76 d75
escap,k5
eurythmi eurhythmi eurythm eurhythm,fn k5
fun merriment,k5
gambl game,k5 up,ar0 aql aq0 aq1 apy
game,k5
jest joke,k5,949 a73
pastim interest,k5,cyr
avoc hobbi,kh
sport,oz
gymnast,n5
acrobat tumbl,kk
backbend,1c
cartwheel,1c,cco
handstand,qo
headstand,1c
tumbl,1c
split,1c
straddl,qo,dlz
somersault somerset summersault summerset flip,kq,c0j
swim,n5,c3b c75
bath,ku,c76
plung,ku,bic bid c82
dive,ku,c79
float natat,ku,c3b
surf surfboard surfrid,n5
box pugil fisticuff,n5,b8a b8b
wrestl rassl grappl,n5,bi4
ride equit,n5
bullfight tauromachi,n5
hunt,n5,aq7 ca1
farm,oz,d1w
fish sportfish,n5,aq3
fish,18n,aq3
followup,,9m9
game
game,5lk
turn
attack,lb
counterattack counterplay,lc
down,lb
bat,lb
ninepin skittl,l9
bocc bocci,l9
goalkeep goali goaltend netkeep,tf
golf,n5 l9,aqe
quoit horsesho,n5 l9
shuffleboard shovelboard,n5 l9
shinni shinney,n5 l9
footbal,n5 l9
rugbi rugger,ln
basebal,n5 l9,1le
goog bosi,4b
basketbal hoop,n5 l9
tipoff tapoff,af
jack jackston knucklebon,l9
jackstraw spillikin,l9
leapfrog,l9,c7c
leapfrog,d0
marbl,l9
peekaboo bopeep,l9
twentyon,l9
casino cassino,l9
fantan seven parliament,l9
boodl stop,l9
pinochl pinocl penuchl beziqu,l9
rummi,l9
patienc,l9
canasta meld,m4
domino,l9
checker draught,l9
lotto bingo beano keno,l9
pachisi parchesi parchisi,l9
ticktackto ticktacktoo,l9
bet wager,ke,ar0 abt
exacta perfecta,mc
parimutuel,mc
merrymak convivi jollif,k8,d73
jink hijink,mf
revel revelri,mf,d73
spree fling,17r,cru asg
carous bender toot boozeup,mh
debauch debaucheri saturnalia bacchanalia,mh,ddb
frolic gambol,k5,c1q d1t d1u
flirt flirtat coquetri dallianc toy,ml,d31 aja
fooleri tomfooleri lunaci,ml
meshugaa mishegaa mishegoss,mn
buffooneri clown japeri harlequinad prank,mn,94a
drolleri waggeri,kg
solemn solemnis,15q,dd9
festiv fete,k8
gala jambore,k8
fair funfair,mw
circus,mw
show,ka,cjr
cabaret floorshow,mw
interlud,mw,br3
display exhibit show,mw,cjr cj4
present demonstr,mw,cjr bqy
demonstr,mw
exhibit,n0,dga cj4
product,n2,cj5
rodeo,n2
sport athlet,k5,c1q
nautch nauch,k9
pavan,k9
choreographi,k9
ballet,n8
stomp,k9,c4s
tarantella tarantell,k9
chass sashay,cx,c0q
foxtrot,k9
cotillion cotilion,k9
tango,k9,c2s
countryd contredans contrad,k9
rumba rhumba,k9
hula hulahula,k9
music,,6zi 6zh
percuss,nj
sing vocal,nj nw 494,bs1 brz
song,nj,brz bs1
lullabi cradlesong,nm
whistl,nj,ajo
act playact perform,494,br4 brc
portray person,np,a61 brj brn
aperi mimicri,np
parodi,nr,bro
method,np
mime pantomim,np,brp
shtik schtik shtick schtick,np
perform,n0
ham overact,np
roleplay,np
disloc breakdown,fn
commot din ruction ruckus rumpus,fn
furor,fn
havoc mayhem,fn
mele scrimmag,fn
excit hullabaloo,fn
upset derang overthrow,fn,bu6
bustl hustl flurri,o0,db5 cfk cdi
hast rush,cx,cdl 9l3 9l2 cdb
scamper scrambl scurri,o7,c37 c1x
play,cx,c5b
complet,o9
play,446,alt
assist,o9
run,ob
rush,od
pass,ob
razzledazzl razzl razzmatazz razmataz,ob
stroke shot,o9,aou
get,oh
serv,oh
let,oj
volley,oh,bjy
crawl,cx
fade slice,oh,b7e
drive,oh,be0 be7
putt put,oh,b75 b74
thrash,fn,c2c
cinch breez picnic pushov walkov,wk,c2p 9sk
work,,cyl deg d1j d12
job,os,d1z d4x
oper procedur,os,bf7
servic,os
shine polish,os,ax4
housework housekeep,os
busywork makework,os
occup busi job line,,9qe
career call vocat,oz
special,p0,76k 76j
special specialis,,9jy
employ work,oz,d12 d1b
job,1ap
servic,p3
telecommut telework,p3
servic,p3
posit post berth place,oz,amj cw2 an6 czg
captainship captainci,p8,6nb 6na 6yn 6n9
cardinalship cardinal,p8,6ne
chaplainci chaplainship,p8
chieftainci chieftainship,p8,6nc 6um
commandership commanderi,p8,6ot 6ou
councillorship councilorship,p8
counselorship counsellorship,p8,6pv 6pu 6ki
deanship deaneri,p8
generalship generalci,p8,6tn 6tm
legat legateship,p8
magistraci magistratur,p8
pastorship pastor,p8,6qg
prelaci prelatur,p8
presid presidentship,p8,72i 72h 72g 72f
proconsulship proconsul,p8
professorship chair,p8,72u
rectorship rector,p8
seigniori seigneuri,p8
trade craft,oz,bo4
bricklay,pr
cabinetwork cabinetri,pu
carpentri woodwork,pr,d14
draft,pr,bpb
pilot pilotag,pr,c5e c5q
plumb plumberi,pr
potteri,pr
profess,oz
literatur,pz
law,pz,6x3
educ,pz,czl 9qk
journal,pz,6wl
polit,pz,720 71z
medicin,pz,936
write,,agf
cryptographi code steganographi,q6,agh
handwrit,q6
encod encrypt,q7,agh
decod decrypt decipher,q7
cabinetmak joineri,pu
pyrotechn pyrotechni,pr
shoemak cobbl,pr
bookkeep clerk,oz,d1c
butcheri butcher,18n,b28
labor toil,os,d1v d0y
drudgeri plod donkeywork,qg,d1v
effort exert travail,qg,d1v cyj
wrestl grappl,qi,bi4
overwork,qg,d16
sub substitut,os,d00 cqz
troubl difficulti,qi,d85
strain,qi,ari bwd aqc
exercis workout,qi,93y 93z
set,qo
bodybuild musclebuild,qo
weightlift,qq
clean,qr
calisthen callisthen,qo
calisthen callisthen,je
stretch,qo,8zt
pushup pressup,qo
pullup chinup,qo,c80
squat,qo,bgi
practic,12s,dch dbx
quackeri,qz,8z3
investig,os,a2s a2z
analysi,r1,9zm
count numer enumer,r1,ads adp ado
detect sleuth,r1,a2r ck7
examin scrutini,r1,ck2 9wl cin
test,r1,a2t d9l a2x a2u
inquiri,r1,a2s
research,r1,9te
search,r1,9te
experi,r8,d9m
test,ra,d9l
scan,r5,b1u cjz
survey studi,r5,cl1 9t6 9wk cjt 9tb
test,r5
urinalysi uranalysi,r2 6p
spectroscopi spectrometri,r2
dialysi,r2,9ei
apheresi pheresi,rh
hemodialysi haemodialysi,rh
analog,6b
contrast,6b,diw 9u8
surveil,r1
census nosecount,r3
recount,r3,a3n
care attent tend,os,db1 932 db0 db4
brush,rp
eyedrop,sj
treatment,rp,92w
massag,rs,922 aw4
therapi,rs,78l
electrotherapi galvan,ru
iontophoresi iontotherapi,ru
medic,ru,936
appendectomi appendicectomi,io
cauteri cauter cauteris,s3
curettag curett,s3
disembowel eviscer,im
enterostomi enterotomi,s3
oper,15g
facelift rhytidectomi rhytidoplasti,s3
hemostasi haemostasi hemostasia haemostasia,17w
callosotomi callosectomi,s3
lobotomi leukotomi leucotomi,s3
oophorectomi ovariectomi,io
orchidectomi orchiectomi,io
proctoplasti rectoplasti,s3
steril sterilis,s3,91v
castrat emascul,sd
neuter alter,sb,91v
tracheostomi tracheotomi,s3
transplant,s3,bfj
justic,zt
administr,rx,930
sedat drug,sh,937
irrig,rs,92x
enema clyster,sj
valvotomi valvulotomi,ib
venesect phlebotomi,ib rs,93b
physiotherapi physiatr,ru
psychotherapi,ru
radiotherapi actinotherapi,ru
electroshock,ru rv
refriger,ru
digit digitalis,rs
acupunctur stylostixi,rs
acupressur shiatsu,rs
homeopathi homoeopathi,rs
hydropathi hydrotherapi,rs
applic,qg,aye b4i
anoint,sx,939
handl,qg
unload,sz,bci
pick take,,auv
sew stitch,pr 124,b2k
vasotomi vasosect,ib
paint,sx,b4g
spatter splash splatter,t4,b56 b57 bg0
paper paperhang,sx,ayk
plaster daub,sx,b4f
duti,os
job task chore,t8,czs d1z d4x
function offic part role,t8,cz7 an6
hat,ta
stead place lieu,ta
behalf,tc
role
posit,te
catcher,tf,b9i
second,tf
shortstop,tf
third,tf
leftfield,tf
centerfield,tf
rightfield,tf
steal,lp,ao2
forward,tf
quarterback,tf,alv
fullback,tf
halfback,tf
homework prep,wk,9qj
lesson,wk
exercis,tt
assign,t8,czr
mission,os,6z6
mission charg,tv,d5y d62 a0a 6z6
errand,eb
wrongdo misconduct
brutal brutalis,tz
trespass encroach violat usurp,tz,dcp cao dcg
trespass,tz,dce
misbehavior misbehaviour misde,tz
mischief mischiefmak deviltri devilri devil rogueri roguish shenanigan,u3,bvl
irregular,u3
exhibition immodesti,yp
fetish fetich,yp
pedophilia paedophilia,yp
zoophilia zoophil,yp
indiscret peccadillo,u3
derelict,uc tz
neglig careless nonperform,,9rb
maling skulk,uc
shirk slack soldier goldbrick,uc,d55 d56 9re
wast,,atf crt ar9 ar4
prodig lavish highlif,uf
wrong,tz,d8m
injustic iniqu shabbi,tz
inflict,tz,a06
transgress evildo,tz,dc9 dcc
evil immor wicked iniqu,uk
deviltri devilri,ul
profan desecr blasphemi sacrileg,ul,dcg
deprav turpitud,uk
vice,uk
pornographi porno porn erotica,113
prostitut harlotri whoredom,vg,731
profligaci dissip licenti,17r
drink booz crapul,up,art
dishonesti knaveri,tz
treacheri betray perfidi,uu,78v da5
charlatan quackeri,uu
plagiar plagiaris piraci,vm,csf 71q
overrefin strain twist,tz,a5x
fib palter,tz
decept dissembl dissimul,tz,dd1 a74
trickeri chicaneri wile shenanigan,v0,ann dd2
fraud duperi hoax puton,v1,a75
scam cozenag,vw,dcs
pretens pretend feign,v0,brh a64
pretend,v4
affect manner affected,v4,d8r
impostur imperson,v0,brn a61
fall,v9,dca
sin,uk,dc9
envi invidia,v9,byh
avaric greed rapac avaritia,v9
wrath,v9,bvk bvh
gluttoni over gula,v9
lust luxuria,v9,asw
terror terroris,uk
crime,uk,a6f d6c
crime,uk
assault,vq,aok
fraud,vg
hijack highjack,vg,bbk
misdemeanor misdemeanour infract violat infring,vg,dcd dcc
violat infring,tz,dcd diz
foul,vm,aqg
technic,vn
perpetr committ,vg,ddk
attempt,vg,aok
racket,wm,73i
briberi graft,vg,csu
embezzl pecul defalc misappl,vx,cti
raid,vt,cs7
bunco bunko hustl flimflam,vw,dd2 dcs
swindl,vj,cxk dcv ann dcs
larceni theft thieveri thiev steal,vg,cvb cvc
robberi,vx,cva
heist holdup stickup,vy
treason,vg,78v
dacoiti dakoiti,vy
heist ripoff,vy,dcw
highjack hijack,vy,bbk
piraci buccan,w3,bbk
burglari,vg
housebreak breakin,w5,dco
experi,wn
attempt effort endeavor endeavour tri,,d9h d9j
bid,w8
fling,w8
essay,w8,d9h
contribut part share,w8,cuk
strive nisus pain,w8,ari aqc d9j
struggl battl,w8,d0z
duel,we
scrambl,we,bdo bbl
test trial run,w8
test trial,w8,d9l a2t
audit tryout,wh,brb
undertak project task,os,d1v d0y czs bmh bnj
adventur escapad,wk,6sm dap dan
enterpris endeavor endeavour,wk,d9j 6sf
ventur,wk,cym
speleolog spelaeolog,ki
campaign caus crusad drive movement,wn,aij d0y bn4 bds bel de7
campaign candidaci candidatur election,wp
reform,wp,9ay
risk danger,wn,aj6 dan daq
chanc,ws,dan
gambl,ws,dan
control
feder federalis,wv
deregul,3w
regular regularis,wv,d8f
time,wv
coordin,wz,d34 d33
restrict,wv,d8b 998 991 995
possess ownership,wv,70o 70n cno
retent hold,x2,cst cnj
storag,x3,csq csm
grasp seiz prehens,wv,auq av0
clasp clench clutch grip hold,x5,av3 bi4 avj av0 avc auq bhz av2
aim,wv,aqn aqp
navig pilotag pilot,wv,c5e c5q
protect,,ap8
shield,x9,apd
guardianship keep safekeep,1ap,cnk 6j8
hand,xb
conserv,x9,csk
momism overprotect overshield,x9
censor censorship,133
precaut safeguard,7l,apw
defens,x9
inocul vaccin,xr
inocul vaccin,x9
variol,xj
patrol,x9,d4h
jujutsu jujitsu jiujitsu,x9
ninjutsu ninjitsu,x9
taichi taichichuan,x9
lock lockup,x9
escort,x9,dn0 cba
immun immunis,x9
sensit sensitis,xr,9pi
charg tutelag guardianship,x9,6j8 deb d62 d30
rugged ruggedis,x9
umbrella,132
waterproof seal,x9
control,7k4,avl
breath,7k4,8yg a2f
eupnea eupnoea,xy
pant heav,xy,8ym afw
puf huf snort,y2,8yp 8ym
breath,7k4
snore stertor,xy,8zi
snuffl sniffl snivel,xy,8yt
wheez,xy,8yq
gasp,y2,afw 8ym
yawn oscit,zg,8ys
consumpt ingest intak uptak,7k4,ar1
eat feed,y8,as5 arl arp
coprophagi coprophagia,y9
shock,zg
fart flatus,zg
swallow deglutit,y8,arr atv
gulp draught swig,yd,atw
gulp,zg,alf atw
feast banquet,y9,asr
geophagi geophagia,83i
graze,y9,bia bi9 bky
savor savour relish degust,y9,cmx ate
necrophagia necrophagi,y9
suck suction,y8,bzr arq bg2
drink imbib imbibit,y8,arr
gulp swill guzzl,ym,atw
sip,yd,ars
sex,7k4,bto
concept,yp,91j
intercours copul coitus coition relat,yp,b8s
fuck screw nooki shtup,yr
mate pair,yp,9pj b8s
adulteri fornic,yr,6kd
sodomi buggeri,yp
procreat,yp,91n 91m
miscegen crossbreed interbreed,yw
multipl propag,yw,91m 91n 91k
biogenesi biogeni,yy
hybrid hybridis crossbreed interbreed,yt
testcross,z0
contracept,1b8
caress cuddl fondl hug kiss neck pet smooch snuggl,yp,b8j avr b8o b8w b8i avq b8l
cunnilingus cunnilinctus,yp
fellatio fellat,yp
soixanteneuf sixtynin,yp
autoerotic autoerot,yp
masturb onan,z7
homosexu homoerotic queer gay,yp
lesbian sapphism,z9
pederasti paederasti,z9 yp
bestial zooerastia zooerasti sodomi,yp
catnap snooz,7k4,8zf
doze drows,7k4,8zf
reaction respons,7k4,9y7
reflex,zf
winc flinch,zk,cdp
miosi myosi,zg
gooseflesh goosebump horripil,zg
startl,zg,c3o
trembl shiver,zg,8za 8zb c26
cri weep tear,7k4,928
snivel,zm,ajl
wail bawl,zm,ajy
calcul comput,15g,9sq crn acc 9xr
integr,zp
time,zp,9t0 99v
subtract minus,zp,9sz
judgment,,af3 9uv 9ur
evalu rate,zt,9u7 9vi
estim,zt,9uw
sens,,ch0 cgz
look,zw,cim
glanc glimps,zx,chr ckx
sidegl sidelook,zy
scrutini,zx,ck2 9wl
peek peep,zx,ckx
squint,zx,8yy
stare,zx,90a cio
gaze,103,ciq cio
glare glower,103,908 909
contempl,103,ckw
sightse,zx
observ watch,zx,cih cl9 d4i chq 9zf
monitor,108,ckq
watch,rm,d4i cjv cih cju
view sight,zx,cks cjv
listen hear,zw,clc dcr clb
relisten rehear,10c
sniff,zw,ci8
educ instruct didact,,a5k czl 9qk
cours class,10f
teach instruct pedagogi,q2
inculc ingrain instil,10h,9z3
tutelag tuition tutorship,10h,6og a5l
lesson,10h
propaedeut,10g
workshop,10g
train groom,,czk 9qk a5u
exercis practic,10n,9qp brl
manual,10o
rehears,10o
rehears,10o,brl
scrimmag,10o,brm
dramat dramatis,,bqf ag2
pageant pageantri
symbol symbolis,,a5y
schemat schematis diagram,,bpz
pictur,,bpk
imag tomographi,10x
sonographi echographi ultrasound,10y 15g
radioscopi radiolog,10y
film cinematographi,10x,br0 ah1
take,111,ah1
creation,,bll bt9 bpg
mold cast,113,bob bq5
needlework needlecraft,pr 124
record,113,agr
construct build,113,bnu
crenel,117
assembl,117,bnq
dismantl disassembl
grade level,117,b1b
product,,cka
overproduct overrun,11p,ceo
output yield,11p,ctf bly blm
capac,11p
cultiv,11p,bsk bso
beekeep apicultur,11g
farm agricultur husbandri,11g,bsh
garden horticultur,11i,bsi
plow plough,11g,bsl
hydropon aquicultur,11i
roundup,11i
mine,11p,b1j are
bore drill,11p,b9s
industri manufactur,18n,bnq
devis fashion make,11c,bnu bnr bml bll ble bo2 bnk bm4
mapmak cartographi,11q
manufactur,113,bnq
format shape,11s,bo5 951
metalwork,11t
groov rifl,11t,ban
design,113,bmm bmk 9xi
plan,11w,bmk
program,113,bt0
write authorship pen,113,bq8 7ag
draft,11z,bqg
dramat dramatis,11z,bqf
novel novelis,11z
realiz actual actualis,113,bmz
art,113,6l7
draw draftsmanship,124
paint,124 494,bpf bpe
sculptur,124 494,axr bgu bpd
model,127,bq5
trace,125,bis
orchestr,113,bqr
invent,113,bm8 bm4
neolog,12b,bq7
formul,113,bm4 aca afm bm6
approach,12d,d38
excav dig,113,b1j b1k b1g cjd
carv,113,axq
drill bore,113,b9s
amniocentesi amnio,15g
fetoscopi foetoscopi,15g
cut,113
search hunt,,b1p ck3
explor,12l,9t9
forag,12l
frisk,12l
look,12l
quest seek,12l,b1p
ransack rummag,12l,b1w b1x
use usag util utilis exercis,,dch arj ar6 arh
misus,12s,97n ara
exploit develop,12s,96i d16 arf arc
applic,12s,dm5 dbx ar6
technolog,12v,6ja
engin,12w pz,9xp
capit capitalis,zv
action
battl conflict fight engag,12z,cys ams amu
blockad encircl,12z,bez
defens,12z
oper,,anx
conflict struggl,,amu ams
encount skirmish,1cp,aos alz
maneuv manoeuvr,133,anx
biodefens biodef,132
mine minelay,132,aoz
rebellion insurrect revolt rise upris,134,ddm ddp 6w4
revolut,,74a ddp
insurg,139
intifada intifadah,139
mutini,139,ddq
combat,130,amu
hostil belliger,13e
violenc forc,,bj5
plunder pillag,,cwy cwz bhj
rape rapin,13h,bhj
rustl,vx,cse
loot robberi,13h,cwy
spoliat spoilat despoil despoli,13h,cwy bhj
depred predat,13h,au0
campaign,133,amx
expedit,13n
mission,133
sorti salli,12z
support reinforc reenforc,133,98g
attack onslaught onset onrush,133,aog aoi
war warfar,12z,amw
assault,130
charg,13s,aoo
penetr incurs,13s
blitz blitzkrieg,13s
invas,13w,ap1
infiltr,13w,d2z
foray raid maraud,13w,d7b
swoop,140,b9k
strike,13s,aot
counterattack countermov,13s,aox
bomb,13s,api
bomb,1g5
offenc offens,133
recc recco recci,133
scout reconnoit reconnoitr,133,cl3
fire,13s,apq apk apj
barrag bombard shell,149,apr
fusillad salvo volley burst,149,b5c cbn
scour,12l,b1r
cannonad drumfir,149
jihad jehad,wd
measur mensur,,9tc 9vi dlu 9mk
calibr,,bjd 9ck
tune,14g,9cl 9cj
synchron synchronis,14g
fetometri foetometri,14f
hydrometri gravimetri,14f
hypsometri hypsographi,14f
observ,14f,ck7 9zf
shade blend,14f
diverg
sound,14f,9mo
test,14f,a2t
subtest,14q
random randomis
formal formalis,,d65
order,,9u0 9zw
scale grade,14u,9u0
sequenc,14u,9u4 d0x
layout,14u
list item itemis,,adk adj d5r adl adi
inventori stocktak,14y,d5s
stocktak,14z
group,,amp 9tx
classif assort,151,9ts 9zq
collect assembl aggreg,151,cua b5z b5m
agglomer,153
compil,153,bls cua blu
gather,153,960 b5m
central centralis,156,9i8
numismat numismatolog,153
support,,av4
continu,,dk5 c9i a2i
prolong protract perpetu lengthen,15a,dhj 9du dju
repetit repeat,15a,bsa aed
duplic gemin,15c,bsc
imit,15c,bsp
persever,15a,9fo
procedur process,,bon d35 cyk
rigmarol rigamarol,15g
routin,15g
rut groov,15i
ceremoni
ritual rite,ji
worship,,df4
rite,15k
orgi,15n
poperi papism,je
ritual,je
nudism natur,je
transvest transvestit,je
servic,15k
church,15t,cf8
chapel,15t
betroth espous,15l,a9g
marriag wed,15l,d6y d6z
bridal espous,15x
penanc,15k
canon canonis,15k,a57
prayer,15m,a14
idol idolis,15m,buv
vener cultism,15m,a9k
idiolatri autolatri,15m
verbolatri grammatolatri,15m
symbolatri symbololatri,15m
gyneolatri gynaeolatri,15m
diabolatri demonolatri,15m
hagiolatri hierolatri,15m
energ activ,,8zo
reviv resurg revit revitalis revivif,5g7,8zq 96b
vivif invigor,16a,bxc 9k7 977 8zq
present,15k,cr8 crc
conceal hide,,9dq cjh cjk
mask,16e,cjo
cover mask,16e,cjo apd
buri burial,16e,awa
reburi,16h
stealth steal,16e,c25
locat posit emplac,,c8s bcz bi8 cw2 9ig
juxtaposit colloc,16k,9ty bdc
orient,16k
plant,16k,bff
stay,,dnq dgr bzx 94g
resid abid,,dgr dhl dhq
occup tenanc,16p,78i 78h 747 dhl
inhabit,16q,di0 dhp
camp bivouack tent,16r,dhz
stop stopov layov,16o,c05 djx
provis suppli,,cvn ash d67 cwj
irrig,16u,98t
feed aliment,16u,au2 asd as3
fuel refuel,16u,cwh cpr cps cwg
issu issuanc,16u,d67
stock,16u
demand,,ahx a0o
claim,170,ahz
paus,,a2e dh0
respit,172,a2e 9gk
waver falter,172,c32 afo dgy dh0
wait,,dgt
rest repos,,8zs
quiescenc dormanc sleep,176
leisur,176
idl loaf,,d1q
delay holdup,,9l4 9l6
postpon defer deferr,17a,dh4
adjourn,17b,d2k
cunctat shillysh,17a,dh3
slowdown lag,17a,9k1 c9n 9k2 9k3
dallianc dawdl trifl,17a
interject interposit interpel,ic,abj
tarrianc linger,17a,cad
heckl barrack,ic
chastiti celibaci,wv
teetot,wv
fast,wv,at0 asz
inhibit,wv,d25
clemenc merci,1az
enjoy delect,,byl bxv at3
lament mourn,4xs,bwn
gratif,,bxk asf
indulg pamper humor,17q,a7j dcn asf d8e
pleas,17q,bxi
orgi bing splurg,17r
interfer,,d47
sieg besieg beleagu,131
stop,,djx c00 9ge dbr
complic,17u,9i3 9i4
prevent,17u,a3e d43
obviat forestal preclus,17y,d4b dc8 dg1 d4c
save,17y
crush quell stifl,17y,bhp 9lb d27 9l9
recus,17y
associ,,de6 d5k
fratern fraternis,183,czo
affili,183
decolon decolonis
distribut,,ctm b5h
allot apportion apport alloc parcel assign,187,cp7 d5g cpi ctm
reallot realloc,188
ration,188,cpk
parcel portion share,188,ctl ctn cp7
generos unselfish,187
give gift,187,cnf cuk cnd as3
bestow conferr confer,18d,cre
accord,18d,cqo
welfar,7ep
dole pogi pogey,18g
contribut donat,18d,crd cpw cuk
almsgiv,18d
commerc commerci mercantil,19b
trade,18k,cqa dnu cr3 cr4
lend loan,13
busi,18k
oper,wm,d3m
busi,wm
trade,18p,ab1
field,18n
market marketplac,,cty
financ,18n,coi cof
financ fund,18t,cof
invest,18t,cs0
flotat floatat,18t
cooper,5xw
advertis public,18n,afb ae2 afd
republ republish,18n
serial serialis,18n
typographi,pr
print,18n
public,192,bsw aev al7
unit unitis,18n
agribusi agricultur,18n
ship,18n,b9a c6d
haul truck truckag,196,c6l bah bac
cartag cart,197,baa
freight freightag,196,c6e bcm
ferri,196
transact deal,,d3p cqa cqb
affair,19b
conveyanc convey,19b
lendleas leaselend,19b
secular secularis,19b
exchang,19b,cqw
barter swap swop,18k,cr0 cr3
deal trade,19b,cqa dnu cr3 cr4
rental rent,19b,d4u cnw
import,18k,cx3
export,18k,cx4
market,18k
distribut,18k,d6a
sell merchandis market,18k,ctz cr4 dnr cqa cq7
traffic,18k,cr5 cr6
simoni barratri,19p
retail,19o,cqd dnt
sale,19o
divestitur,19s
sell,1a0,cqa dnr cq7
retail,19o,dnt cqd
telemarket telesel telecommerc,19o
thermometri,14f
vend peddl hawk vendit,19o,cu6
viscometri viscosimetri,14f
sale,19o
payment defray,18k,cxf cqk cqj
amort amortis,1a1
overpay,1a1
ransom,1a1,cqu
refund repay,1a1,cww csv
spend disburs outlay,1a1,crr crq
tribut,1a1
expend expenditur,1a6,crq
amort amortis,gq
migrat,cx,bzv
sanction,,a42
govern,,ddz d3f
misgovern misrul,1ac
legisl lawmak,1ac,d5d
viticultur vinicultur,11g
enact passag,1ae,d5d d2i
enforc,,dbt dbs
implement,1ah,9m9 bmn
imposit inflict,1ah,cue a06
domin,,dhg
monopol monopolis,1ak,cnm
accultur encultur
cultiv,1am
foster fosterag nurtur rear upbring,1am,da9 ab0 dbe
duti respons oblig,,d82
imper,1ap
provid,xt
occup,,ap1
manag direct,,d3k d30
treatment,1at,d30 9ng
supervis oversight,1at,d3k ckq
administr dispos,1at,d2r
organ,1aw,d3w d2s 9xk 9i6 bnk
reorgan reorganis shakeup,1ax,d2t d2u
permiss permit,1at,a3q a3p d3n
certif,1at,d3n d3v
accredit,1b0,d60
deleg releg deput,1at,czr d01 de5
devolut devolv,1b2
channel channelis canal canalis,1at,c5b b9a c5f
canal canalis,11c
prepar readi,,9i9
redeploy redisposit,1b6
plan,1b6,9x1
schedul program,1b8,a3a a39 9v8
warmup tuneup prolus,1b6
guidanc steer,1at,c5b d3a
coup putsch takeov,,cs5
restraint,wv
bridl,1bd,998 d8d dbd
immobil immobilis,1bd,au6
confin,1bd
suppress curtail,1bd,9l9
pauper pauperis impoverish,,96j
starvat starv,,asu
appeas calm
pacif mollif,1bk,btv 9cg
placat propiti,1bk,a1h btv
privat privatis
communiz communis,ag
communiz communis
discrimin favorit favourit,,d8h
ableism ablism ablebod,1bq
ageism agism,1bq
fattism fatism,1bq
racism racial,1bq
secular secularis
chauvin antifemin,1bq
mobil mobilis militar militaris,,ana amg 9b3
arm armament equip,1bx,cwl amd
disarm disarma,1c2,amf ame
conscript muster,1bx,an9 a35
levi,1c0,anb
demobil demobilis
normal normalis
stabil stabilis,1c3,9b5 9b7
styliz stylis,1c3
punish penalti penal penalis,,d7n
beat thrash lick drub trounc whack,1c6,b80 b7l b81 b6r
castig chastis,1c6,a5b
imprison,1c6,d7a
whip tan flog lash flagel,1c7,b7n b7l
execut,1c6,d6j 6si
stone lapid,1c6,b2a
decapit behead,1cb
committ consign,1bg,cx8 cxa
exchang
tradeoff,1cf
submiss,,aoe a8v 9uq
obedi obeis,1ch,dai
strife,134
countercurr crosscurr,1cj
competit rivalri,,aoq als
contest,1cl,a88
opposit,,amt dot alx
disput contravent,,dcd a24
fight combat,134,a24 amu ams
shock,1cp
hassl scuffl tussl dogfight,1cp,bdo
duel,1cp,aop
blow,fn
fistfight fisticuff slugfest,1cp,am2
stab thrust,1ct,cdu avx aw2
lung passado,1cv
thump,1ct,b7v
wallop,1ct,b80
batter bang,1cp
affray fray,1cp
protest object,,d8v dp7 a44
rebellion,,ddn
demonstr,1d1
disobedi noncompli,,daj
lawsuit suit case caus causa,1d6,ddj
proceed,,cyk
adopt,1d6,9if
appeal,1d6,d7j
present notif
natur naturalis,1d6
judgment,,d7q
convict sentenc,1db,aax aaw
arbitr arbitra,1db,a19
opinion rule,1db,af4
umpirag offici refere,3vu,an6
find,1db,af4
evict dispossess
legal legalis legitim,,d6d aaa
ordeal,1d6
prosecut,1d6,ddi ddg
hear,1d6
divorc,,d71
integr desegreg,,d6f 9lh
cooper,,d1o
conform complianc abid,1do,dah dim
line,1dp
keep,1dp,dda
collabor coaction,1do,d1o
collabor quisling,1do,d1p
compromis,1do,aj4 aj3
concurr,1do
reconcili rapproch,1do,a1g
commit allegi,1do,a9k
devot,1dx,a9k
aid assist help,,932 doe dau dac
recours,1dz,de8
thank,1dz
relief succor succour ministr,1dz,daz dav
lift,1dz
servic,1dz
boost encourag,1dz,dbg 9di
consol comfort,1e2,bxg
support,1dz,aa6 a40 d4e
adher,1e7,da6
kabbal cabal,1e8
tradit,1e8,78u
back patronag,1eg,dbj dbl d4e coh
advocaci protagon,1e7,a5i
urg,1ec,a7h
auspic aegi,1e7
sponsorship,1e7,710
bless approv,1e7,a41
reassur,1e7,btx ai3
support,,con
sustent sustain upkeep,1ei,asl atz dju
employ,,d17
book,1ek,d7l a3b
ador idol idolis,1eg,buv
ideal glorif,1eg
reward,1eg,a2v
disparag disprais,zt
aspers calumni slander defam denigr,4qb,a6o
behavior conduct do,,d8q
aggrav provoc,1er,bvp bvl bxw
exacerb,k3,bxw
bulli intimid,1er,bxu bv5
terror terroris frighten,1eu,buy
twit taunt,1es,a6x
condemn,zt,a78
stigmat stigmatis brand,zt,d88
offens,1er,bvw
deris ridicul,1ez,a71 a72
mock,1f0,a6t
insol,1ez
insult affront,1ez,a6q
scandal scandalis,1f3,bx8
rebuff slight,1ez,9rh a3j
snub,1f5,9rh akw
favor,,d4d d58
forgiv pardon,,aau
polit civil
courtesi,1f9
gestur,4vk
attent,1fa
gather,,dek d2l
mobil mobilis,1fd,ana 9b3
ralli,1fe
meet,1fd,d6t d2l
assign tryst,1fi
rendezv,1fg,d6u
session,1fg
social socialis,1fg
visit,1fg
visit,1fg,d6v
attend,,df3
appear,1fn
absenc,,9iv
truanci hooki
retali reveng,,aqu aqt
vengeanc payback,1fr,aqv
repris,1fr
warfar,134
consolid integr,i2,9lh 9lg 99j 99i
central centralis,1fv,9i8
amalgam merger unit,1fv,99l 9go
particip involv,,djn d42 am4 cyr
intervent intercess,1fy,a19 da7
mediat intermedi,1fz,a19
annul invalid,99
vindic exoner,1ga
strike,1d1,d1f
unsnarl untangl extric,3w,bj2 djp bb4 90q
sabotag,9e,dak
extermin liquid,9e
holocaust,9e
toss,ke,c2k
ambush ambuscad,13s,apx aq4
clear,3w
stupid betis folli imbecil,2t
admiss admitt,1k,d7t
matricul matric,1gc,d5o
renew,15c,bm3
vandal hooligan,u4 9e
amend,bp,agm
shootdown,9m
transmut,,9hd
colon colonis settlement,ag,9ig
resettl reloc,es
dismount,92,c6u
radiat,1gn,dka
emiss eman,,8yl 948
discharg vent,1gn,9mh
vacat,a8,a3l
harmon harmonis,nl,9m2
hum,nl,akn
winnow sift,151,bau
inton,nl,akb
psalmodi hymnodi,nl
singalong singsong,nl,cgg akc
solfeg solfeggio,nl
solmiz solfeg solfeggio,nl
leadership lead,,6jk
helm,1gy
lead,1gy,a4l bs6 d3c
pounc,54,ce2
revok reneg,2t
awaken waken,ar,8zk 8zl
buzz,,dm1
immobil immobilis,x9,au6
excit,ar,btp 9my
hairrais chiller,1h6
incit,ar,a6z avz
stimul,ar,a1t
galvan galvanis,1h9,bxz
deforest disforest,ip
withdraw,im,cus
spoil,tz,d9c 9lx
swerv veer,gn,cbw
recruit enlist,m,an9 cq4 anb
smooth,m,axl
refer,,a8q c6j
emphas accent accentu,,ahp ahq
proclam,,a7p aff afh
social socialis
stabil stabilis,ay,avb
vulgar vulgaris,cf
abatti abati
abattoir butcheri shambl slaughterhous,1qu,b28
abortifaci aborticid
abrad,340,axh
abstract,2lk
acceler throttl,,96k 9k0
acceler throttl,2mw,96k 9k0
access approach,37q
accessori appurten supplement,1wh,b2j cwr dhy
accessori accoutr accouter,1vl
ace,1t3
acetanilid,1iy
acetphenetidin phenacetin,1iy
acid batteryacid superman
adapt adaptor,,9cw
total totalis,2gq
addit addon improv,1wh,97u cvg
addit,1i3
admixtur intermixtur,2ca,bb1
adz,340
aerat,1jn
aglet aiglet aiguilett,1pt
aglet aiglet,2vw
aigrett aigret,1z7
aircraft,1xu
carrier flattop,2wa 36e,ba7
airdock hangar
airfoil aerofoil
airway,2mg
airplan aeroplan plane,1ib
airport airdrom aerodrom drome,23j
airship dirig,1ib
airstrip strip,23j
aisl,2mh
aisl,2mg
alarm
album,1p3
alley alleyway,30h
alo,2qe
altarpiec reredo,2mf
ambul,1sw
aminopyrin amidopyrin,1iy
ammunit ammo,37u
amphitheat amphitheatr coliseum,2za
amphitheat amphitheatr
amulet talisman
analept,2zy
analges anodyn painkil,2hv
analyz analys,,9t4 9t6 9zm
anchor,2ay,b12
andiron firedog dogiron
android humanoid,1ku
anesthet anaesthet
angiotensin angiotonin,6dw
anklet bobbysock,2y8
annex,1i3
annulet bandelet bandelett bandlet,2j5
anod,22h
anod,338
antenna aerial
anteroom antechamb hall foyer lobbi vestibul,2t7
antiaircraft pompom ackack,28m
antibacteri bactericid,2hv
anticoagul decoagul,2hv
anticonvuls antiepilept,2hv
antidot counterpoison,2s2
antifung fungicid antimycot
antipyret febrifug,2hv
antiqu,,9aa cvm
antisept,2hv
antispasmod spasmolyt,2hv
apart,2bi
apparatus setup,22z
apparel cloth,1vl,90x 917 912
applianc contrapt contriv gadget gizmo gismo widget
applic applier,,b4i
apron,1vl
aps apsi,22p
aqualung scuba
araroba chrysarobin,2hv
arbour bower pergola
arcad colonnad
architectur,1qu
arctic galosh golosh gumsho,25r
area
argyl,1zh
argyl,288
armchair,1u9
armor armour,2q3,cwq
arquebus harquebus hackbut hagbut,24p
raiment regalia,1vl,917
arrow,2pw
arsenal armori armouri,37u
art,,6l7
arteri,33h
artilleri gun ordnanc,37u,aps
ashcan wastebin ashbin dustbin,1nx
aspergil aspersorium
assegai assagai,2yn
assembl,2gq
astring styptic,2hv
athenaeum atheneum,2fl
suspensor jockstrap jock,1vl
atmomet evaporomet
atom atomis sprayer nebul nebulis,,b51 b55
attach,1i3
attir garb dress,1vl,90z 917 90y
audiomet sonomet
auditorium,1jz
auger gimlet wimbl,21i
autoclav steril sterilis,,91w
autogiro autogyro gyroplan,1ib
autoload selfload,24p
automat,2o5 1kr
automat,1kr
automaton robot golem
avenu boulevard,30h
aviari volari,1qu
awn sunshad sunblind,2w5
axe,340,axv
perambul pram stroller pushchair,36e,c12
backdrop backcloth,2ui
back,2fd,9ic b3c
backpack knapsack packsack rucksack haversack,1l6
backspac,1lt
backstitch,2zz,b2o
backyard,398
bag
suitcas,1la
bag handbag purs
bagatell fluff fripperi frivol
baggag luggag,1ti,baf
bait decoy,,a2l dd6
bakeri bakeshop bakehous,393 2wi
baldric baldrick,1nk
ball,22z
balloon,1ib,c64
balloon,2oj
ballpark park,2za
ballpoint ballpen,2n2
ballroom,2t7
band stripe,1z7
bandag,,935
bandanna bandana,298
bandol bandoli,1nk
bangl baubl gaud gewgaw fallal trinket,1z7
banner,24x
bannist banist balustrad balust handrail,1m5
banyan banian,2cw
baptistri baptisteri font,1mi
bar
bar,1xh
barbel,380
barbican barbacan,34a
barbit veron barbiton,2v6
barg flatboat,1ol,c6b
barn,1qu
barnyard,22p
barrel cask,,bdf
barrel,35h
barrelhous honkytonk,1m6
barricad,1m5,ap4 ap5 bby
barrier,2kr
barroom bar saloon ginmil taproom,2t7
base pedest stand
base bag,22z
base,23j
basebal,1le 22z
lumber,1vm 22z
infield,6d0
glove mitt,22z
baseboard mopboard,2j5
basement cellar,25d
basement,31e
basic stapl
basin
basket handbasket
basketbal,1le 22z
sousaphon tuba,1px
bast tack,2zz,b2s
bastion citadel
bathhous bagnio,1qu
bathrob,2t0
bathroom,2t7
bathtub tub
bathymet bathomet
bathyscaph bathyscap,1jn
baton,2t3
bat batten,2lg
battleax,1qh
battlement crenel,2rf
battleship battlewagon,2wa 36e
bayonet,2e7,aw3
bazaar bazar,2wi
bazaar bazar,2hf
lighthous pharo,34a
bead beadwork astrag,2j5
bead beadwork,1z7
beam,2nq
beani,1sp
bearskin busbi shako,29m
bed,26e,cwa bd6
bed,6d3
bedcloth bed
madhous nuthous sanatorium,2bb
bedroom bedchamb,2t7
bedsitt bedsit,1jm
bedspread bedcov counterpan,1na
bedstead bedfram,26e
hive,,cuc
beeper pager,,a0m cm0
bell,,b0g
bellarmin longbeard greybeard,1pb
belt,1hw,b4n
belt,7tm
beltway bypass ringway,2ak,a4d
bench,2v1
bunk,1n8,cw9
bevel,340
bevel chamfer,229,biy az6 c1s
bicorn,29m
bicycl bike,36e,6qj c5k
skag scag
bikini twopiec,31m
eyeshad visor vizor
billboard hoard,2x3
bin,,bcx
cover,2q3,au9 b2x
bind,2vn
bioweapon bioarm,37t
biretta berretta birretta,1sp
blackboard chalkboard
blackjack cosh,1oh
blanket cover,1na
blender liquid liquidis,369,bb1
blimp sausag,1ii
screen,2q3,apd
blind,2up
impass,33h
block
blockad,2kr,bby ap3
blockag stoppag,2kr,bc0
bloomer pant drawer knicker,35y
blowgun blowpip blowtub,35h
blowtorch blowlamp,1jn,9h5
blowtub blowpip,35h
bludgeon,1vm,d80 b8g
blue,1vl
board
board
boat,36n,c5z
boater leghorn,29m
bobber bobfloat,,c0b
bobbin spool,,bf1
bobsl bobsleigh,2xr,c5n
bobsl bobsleigh,2xr,c5n
bogi,1ib
bollard bitt,2pf
bologram bolograph,2rr
bolo bola,2jy
bolster,2nx,av9
bolt,1lt
bomb,37u,api
bombardon bombard,2kp
bomber,1ig 1ib 36e,api
bombproof,1ud,967
bone castanet clapper
bonnet,29m,914
book volum,2pv,4gz
bookcas,26e
bookshelf,2w2
bookshop bookstor bookstal,2wi
boot,25r
boote booti,2xu
booth stall kiosk,2t7
booth,31y
bottl,,css bdd
freighter merchantman,2wa,c6e bcm
boull boul buhl,1z7
bouquet corsag posi nosegay,5vb 1z7
bow,2zv
fore prow,269
bow bowknot,2eg
string
bowti,2jy
box,,bcd
box loge,1wf
boxcar,1sx
brace,,ava
brace,,ava avb
suspend gallus,1vl,bc4
bracelet bangl,2d7
bracer armguard,2q3
bradawl pricker,340,b9n
braid,359,box bet
brake,,c07 c06
skid,,c0y
brake,1pu
brass
plaqu,2hw
brassier bandeau,35y 1vl
knuck knuckl,37t
brazier brasier,2a4
breadbin breadbox
breakwat groyn seawal jetti,1m5
breastplat aegi egi,2w7
breathalyz breathalys
breechcloth breechclout loincloth,26u
breech knickerbock knicker,35b
knickknack nicknack knickknackeri whatnot,1yn
brick
brickyard brickfield,394
bridg,,c3x b0d
bridg,1v5
bridl,277,b0p akq
briefcas,1ti
briquett briquet,1oa
bristl,8py
broadax,1ky
broadcast spreader,,cfg bd9
brogan brogu clodhopp,2we
bronz,2ut
brooch broach breastpin,2nz,bgq
broom,,b6f
brush,,ax1 ax0
buckboard,1ta
bucket pail,,bde b93
buckl,240,bgp
buffet,26e
buggi roadster,1ta
bugl,1px,brt
build edific
bulldoz dozer,34f
bullet slug,2pw
bullet,34k
bullfight corrida,2yr
bullhorn loudhail,2gf
bundl sheaf,2lf,bcb bcf
bung spile,2or
bungalow cottag,2bg
bunk,1n8
bunker,2kq,b77
bunsen etna,1jn
burett buret
sepulch sepulchr sepultur,284 1ud
barrow tumulus,2ji
burqa burka,26u
burlap gunni,2tp
burnous burnoos,26u
bus autobus charabanc doubledeck jitney motorbus motorcoach omnibus,,c69 c67
butt,299
button,240,b4t b4s
buttress,31e
byproduct spinoff,2pv
byway bypath byroad,2sw
taxi taxicab,1sw,c66
cab cabriolet,1ta
cab,1wf
cabana,334
cabaret nightclub nightspot,232
cabin,1wf,b0u
cabin,2bg
cabinet,26e
locker,1wf
cabl line
cafe coffeehous,2s9
cafeteria,2s9
caftan kaftan,26u
caftan kaftan,21g
cage coop,22p,d7d
cake,1oa
calash calech,2t6
calash calech,29w
caldron cauldron,2ph
calip callip
calk calkin
calpac calpack kalpac,1sp
camail aventail ventail,29w
camera,22z
camisol underbodic,35y
camouflag camo,23g
camp encamp canton bivouac,2g3,dhz dhw
camp,2bi,dhz
camp,2cg
campanil belfri,34a
camper,36e
can,,984
candelabrum candelabra,2ao
candl,2es
cane,2zv
canist cannist,,984
cannabi marijuana marihuana ganja
cannon,1ka,6l5 apl
cannon,28m,6l5
canteen,256
canteen,2wi
canva,23g
canva,2lk
cap,29w
capacitor capacit condens
caparison trap,277
cape,26u
capillari,35h
capston copeston,306
capsul,2nu,bin
car auto automobil motorcar,36e,6xy c57
car railcar,36e
carabin karabin,2b2 240
caraf decant,1pb,cei
caravansari caravanserai khan,2bc
carbin,2sn
carburetor carburettor
card,8r8
cargo lade freight load payload shipment consign,2i1,c6d bco bcm
carousel carrousel roundabout whirligig,2sl
carousel carrousel,1wx
underlay,2lg
carrack carack,36n
carrel cubicl,22p
carriag equipag,36e
carrier,36e,ba7
carryal holdal tote,1l6,baf
cart,36w,baa
cartouch,1tf
cartridg,1it
cartwheel,386
carv,2ut
case,,bce
showcas vitrin,,bce
casquet casquetel,2w7
caster castor
arbalest arbalist ballista bricol mangonel onag trebuchet trebucket,,bej
catapult launcher,,beh bej
cathedr,1v0
cathedr duomo,1v0
cathet,35h
cathod,22h
cathod,337
cauteri cauter
saber sabr,31s
ceil,2x0
cell,1wg
cello violoncello,1pi
censer thuribl
center,1qu
centerboard centreboard,2of
centerfield center,6d0
centerpiec centrepiec,1z7
central,393
centrifug extractor separ,1jn,bar ccs
cesspool cesspit,32b 2p7
chachka tsatsk tshatshk tchotchk,1w4
chador chadar chaddar chuddar,29v
chain,1wo,azw
chair,2v1
chais shay,1ta
chais dayb,1u9
chalic goblet,1yg
chamber,22p,di4
chamberpot potti
chancel bema,1jz
chandeli pendant pendent
chanfron chamfron testier frontstal,2w7
channel,2mg
chapel,1qu
charcoal fusain,,bpy
chart,2hc,9xn
chemis shimmi teddi,35y
chest,1pk
bureau dresser,26e
coop hencoop henhous,1qu
chiffoni commod,1uo
chime gong
chimney,2mg
china,369
chisel,340,ay0
chlorothiazid,2hv
choke,,96k
ruff ruffl,1w3,bhu
chokey choki,2ps
chrism chrisom,2kw
church,1qu,cf8
chute slideway,28p
cigar,33t
cigarett cigaret,33t
cinch girth,277,b0w
circuit
plugin addin,1v5
cittern cithern cither citol gittern,28l
civi civvi,1vl
clamp,,b3e
clamshel grappl,1qp
clasp,240,bgq bgp
classroom schoolroom,2t7
cleanser cleaner,8q2,bfo
clerestori clearstori,38l
clinch clench,7tm,b3g
cloakroom coatroom,2t7
clock,33q,9mn
clog,2al,bbz 96u
clog geta patten sabot,25r
closeup,2ni
cloth vestur wear wearabl habili,,916 91d 91i 91h 917
club,2zv,b8g
clubhous club,1qu
coalbin coalhol,1nx
coat,26u,91f
coat,,ay8 aye
arm blazon blazonri,22l
coatrack hatrack,2qw
coax,1rr,a1q
cobbl cobbleston sett,306
cobweb gossam,8py
cockpit,1wf
cockpit,22p
coffer caisson lacunar,2lx
coffin casket,1pk,bd5
coil volut helix,,ccw bf4
coland cullend,24l
collag montag,2np
collar neckband,30o,auz auy
collect,1yn
colorimet tintomet
color colour,24x
color colour,22l
colter coulter
columbarium cinerarium,22p
column,35h
comb,,bjw 90q
combin,2gq
commut,34k,cds
compact,1ti
compart,2t7
compart,7v6
compon constitu element,2me,dfl
comput,2gq,9sq
condom prophylact,1ws
condominium condo,223
cone,,biz
confectioneri confectionari,2wi
cong conge,2j5
connect connector,,b40
conservatori conservatoir,2ul
contain,,dlg
contrabassoon contrafagotto
contracept
conventicl meetinghous,1qu
convert convertor,,94e 9ha
convert,1sw
transport,,b9a c6k
convey conveyor,1nl,ba7 cf3
cool,,9gr
cope,26u
copi,2s5,bsp
corbiestep,2zq
cord,2fu,azt
cord corduroy,35b
corner,2co,c3k
corner nook,1jz,c5g
cornet trumpet,1px,bs8
cornic valanc pelmet
correct restor
corridor,2mh
corselet corslet,1k3
corset stay,35y
costum,1kl
costum,1kl
cosi cozi
cotton,23g
couch,2lj 1vq
counter,31y
counter,22z,adp
counterbor countersink,340
counterpart similitud,21z,die
counterweight counterbal counterpois equal equalis,37z,9il div dj8
coupl coupler,,b0i
courtyard,1jz
court,69i
court courtroom,2t7
cowbarn cowsh cowhous byre,1lz
corral,2n3,bk5
crackl cracklewar,1ut
cradl,26e,avf c1a
craft,36e
crampon crampoon,2yx,c4i
crampon crampoon,282
ointment emolli,,b4k
creation,,bll bt9
credenza credenc,1qr
crematori crematorium,1ud
crematori crematorium,2j8
crenel crenell,7v6
crib,26e
cringl eyelet loop grommet grummet,240
crochet,2k0,bou
crockeri dishwar,8
crowbar pri,1lt,bjo
crucifix rood roodtre,22l,d6l
cruet crewet,1pb
crusher,,bjr 9ez
crutch,2zb
crystal,1wh
cubbi cubbyhol snuggeri snug,2t7
cubbyhol pigeonhol,1wg
cuff turnup,252,az8
cup,1y6,971
cupboard closet,1jz
curb kerb,229,b0q
curb,277
curbsid,2mp
curbston kerbston,306
curett curet
curio curios oddment
curler crimper,,bey
curtain drape draperi,1o7,cxq
cushion,2fd
customhous customshous,1qu
custommad custombuilt,2cv
cutla cutlass,31s
cyma cymatium,2j5
dai podium pulpit rostrum ambo soapbox,2oh
dam dike dyke,1m5,bbw
dampen moisten,,988
dart,2ol
dart,2pw
dashboard fascia
dashiki daishiki,2wb
daybook ledger,1p3
deathb,1n8
decal decalcomania,1zh 8r8
deck,2oh
deck,2lf
decor ornament,,boz doz
deepfreez freezer,2rw
defrost deicer,2a4
delicatessen deli,2wi
delin limn,21b,dof bpq bis
denim dungare jean,23g
densimet densitomet
deodor deodour
depilatori depil epil
depositori depositari repositori,23j
design pattern,1z7,bmm
desk,31y
detector sensor,,cgz ck7
detector demodul,2rs
deterg,1vd
two,1t3
develop,22z
diagram,21b,bpz
dial,269
diaper nappi napkin,26u
diari,1p3,6ra
dibbl dibber,340
dideoxyinosin didanosin,2hv
die dice,1oa,apz axs
dickey dicki shirtfront,2cd
dickey dicki dickeyseat dickieseat dickyseat,2v0
dicumarol dicoumarol,1je
die,340
diffus diffusor,,avv
diffus diffusor,2of,avv
dig domicili lodg,2g3,dhv d4r
digit digitis,1wu
dime,1z6
dinghi dori rowboat,1ol
dinki dinkey,36e
formal,27v 25v
tuxedo,25v
dipol,1ja
dipper,,at6 bic
disco discothequ,1lj
disguis,1kl,cke
dish,1y6,as6
dishrag dishcloth,2nq 23g
disinfect germicid antimicrob antimicrobi
disk,2of
diskett floppi
ditch
divan,2ya
dowser waterfind,2zv
dock,22p
document,2s5
doodad doohickey doojigg gimmick gizmo gismo gubbin thingamabob thingumabob thingmabob thingamajig thingumajig thingmajig thingummi whatsi widget,30x
doili doyley doyli,21r
dolmen cromlech,2hw
door,1m5
doorbel bell buzzer,2qh,clv
doorfram doorcas
doorjamb doorpost,367
doorknob doorhandl,2ec
doorsil doorstep,2x8
doorstop doorstopp
doorway door,22u
dooryard,398
dormitori dorm hall,2g3 1qu
dormitori,1nc
dose dosag,2hv,937
dosemet dosimet
dossal dossel,1z7
doubleprop twinprop,1ig
dovecot columbarium columbari,2w5
dowel joggl,240
drain,35h
draperi,23g
lot,,alw 9v2
drawer,1jz,c9h
drawer underdraw short boxer boxershort,35y
draw,2s5,bpt bis
leader,2i1
drawknif drawshav,2e6
dray camion,1td
dreadnought dreadnaught,1my
dress,1vl
tailcoat tail,25v
drill,340,b9s
dripston hoodmold hoodmould
driveway drive,2sw,c58 c56
droshki droski,1ta
drug,,71e ats 937
drugstor pharmaci,2wi
drum membranophon tympan,,bs4
sander smoother,2gq 340,axl b63
dryer drier,,989 98a
drygood
duffel duffl,23g
duffel duffl,1l6
dugout,2w4
dugout pirogu,1ol
dumbbel,380
dumper tipper,35c,cc8
dungeon,2t7
duplic,1x0,bsc
duplic copier,1jn,bsc
dustcloth dustrag,2nq 23g,ax2
duster gaberdin smock,1vl
dwell home domicil abod habit,2bi,d4s dhp
dynamit,237,9dd
dynamomet ergomet
earflap earlap,252
earphon earpiec headphon,34p
easel,2qv
edg,2x0,cy6
effigi simulacrum,2s5,bm9
eggbeat eggwhisk,369
eiderdown duvet,1na
elast,23g
elbow,2v4
electr,1sw
blower,23t
electrod
elev,,c7y
elev,1ie
embank,2ji
emblem,1zh
embroideri fancywork,2k0,bol
emet vomit nauseant,2s2,cn2 92t
empti,,9kg 9ki
enclosur,1jz,dmi bim
remnant oddment,2nq 23g,dgs
output,2pv,blm
energ energis
engin,2jf,6se
entranc entranceway entryway,1hu,cal
entrench intrench
envelop,396
epaulet epaulett,1z7
equal equalis,22z
equip,,cwl
escarp scarp
esophagoscop oesophagoscop
establish
etamin,23g
etcetera,30x
exhaust,31w
expector,2hv
explos
export,,cx4
express limit
expressway freeway motorway pike superhighway throughway thruway,2ak
duplic,,bsc
eyecup eyebath
eyelet eyehol,2ap
eyelot eyewash collyrium,2s2
eyepiec ocular,2fj
fabric cloth materi textil
facad,269
face,31f
facil instal,,bht
face,2fy
face veneer,1vq
facsimil,220
facsimil autotyp,1x0
factori mill manufactori,2od
fagot faggot,1r0
fagot faggot,22m
fake sham postich,2c0,a64 a66 dd5 bnt
fallboard,2q3
fan,,c1v
masquerad,1xc 20b,cjp
fanjet turbojet turbofan,22t
fanjet turbofan turbojet,2d5
farm,393,d1w bsh
farmhous,2bg
farmplac farmstead,23x
fasten holdfast fix,,b44 b3f b3a
faucet spigot
fedora homburg trilbi,29m
feedlot,1qu
fell,2uw,b2r
fello felli,2b2
fenc,1m5,bja apf
fender cowcatch
ferrul collet,2q3
ferri ferryboat,1ol
fess,22l
fetoscop foetoscop,2zu
fetter hobbl,2vo,b01 azv
tarboosh,1sp
fiberboard fibreboard,376
spare,386
fighter,1ig 1ib 36e,amt ams
figur,2iz
figurin statuett,24h,2zm
filigre filagre fillagre,1z7
film,22z,br0 ah1
filter,,baq
escutcheon scutcheon,2q3
fingerstal,2vw
fire,24s,9h4
firearm piec smallarm,28m
firecrack banger,24t,cmg clz
extinguish asphyxi
fireplac hearth,22p
firework pyrotechn,237
fisheri piscari,393,aq3
fit,1hv
fix trim,1hv
flag,22l,aje
flagpol flagstaff,2zb
flail,,b81
flannel,23g
gabardin tweed,35b
flap
photoflash flashgun flashbulb,2es 22z
flashboard,1ok
flashlight,2es
flask,1pb
flat,1pk
flatcar flatb,1sx
flight,2zg
flintlock firelock,24p
flood floodlight photoflood,2fn
floor,31f,b7o
floor storey stori
flophous dosshous,2bg 2g3
florist,2wi
flotsam jetsam,2me
flugelhorn fluegelhorn,1px
fluoroscop roentgenoscop,1jn
foil,,b2z
sheepfold sheepcot,2n3
folder falderol gimcrackeri gimcrack nonsens trumperi,1z7
foliag,1z7
followup,38z,9m9
footbal,1le
footbridg overcross,1qb
footstool footrest tuffet,307
footwear footgear
forg smithi,393,boy
forg,1ud
fork,8
formalwear eveningwear,1kl
format,3mt,bo5 951
fortress fort,,bkq aqy cb3
base foot groundwork substructur understructur,31e
foundri metalwork,23o
fourspot four,1t3 1oa 1zu
fraction,2me
frail,1mj
frame,,afn bj6
frame,2ni
rattler,34k
friez,23g
friez,1z7
flounc ruffl furbelow,1z7
front,2x0,aly
frontlet frontal,1z7
frypan skillet,2lt
funnel,369,b9u
furnish trap,1hw
furnitur,,cw7
furrow,20h,az5
fuse fuze primer prime,2fp,9id apv
fuse,,apv
fuse fuze
gag,,azp cmq
caboos cookhous,2e2
gallowstre gibbet gallous
gamp brolli,35w
gangplank gangboard gangway,25p
gantri gauntri
gap crack,,bjp
garag,1qu,csr
garag,2wi
garden,6d3,bsi
garden,398,bsi
garment,1vl,917
garrison fort,2ie,aqy cb3 bkq amd amk
garrot garott garrott
gasmask respir,2q3
gate,1m5,cxr
gate,1v5
gatepost,2pf
gather,2vn,b2p
gaug gage,,abv
gauntlet gantlet,27m
gauz net veil,2k5
gazebo summerhous,1qu
gear cogwheel,386
paraphernalia appurten,22z
gear geartrain
gearshift gearstick shifter
gelignit gelli,224
treasur,1k8
generat,22t,blw
generat,1jn
ghilli gilli,2we
gilt gild,1vq
gingham,23g
girandol girandola,2ao
girdl cinctur sash waistband waistcloth,30o
glass
glasswar glasswork,8
glider sailplan,1ib,c5s c22
glove,1vl
glyptic lithoglypt,1th
goffer gauffer
golfclub,22z,b8g
golliwog golliwogg,2oj
gong tamtam
gorgerin neck,2j5
goug,340,azh
governor,,d8f
gown,21g,94b
robe,2l3,91h 94b
graduat,,9ck
graffito graffiti,1z7
granari garner,309
grand,2nj
graphic,2np
grapnel grappl grappler,340
grate,1m5
grave tomb,6cv
graver pointel pointrel,340
graveston headston tombston,306 2hw
photogravur heliogravur,2pr
sauceboat boat,20c
gray,1vl
greatcoat overcoat topcoat,1vp
greav jambeau,2w7
greenhous glasshous,1qu
grenad,1ox
grigri gresgri greegre,1iw
grill grillwork,,9eb
grillroom grill,2s9,9eb
groceri foodstuff
groceri market,2hf,cvk ctz
grotesqu,1k8
grove woodlet orchard,26s
guitar
gun,37t,aps
trigger,1lt,app
gunwal gunnel,370
gutter trough,1ui
gymnasium gym,23j
sneaker,2we
gyroscop gyro
gyrostabil gyrostabilis
haft helv,299
haik haick,26u
hairpiec postich,1kl
halfton photoengrav,2of
hall,2t7
hallway hall,1x9
halter hackamor,277
halyard halliard,2t9
hammer,340,boy b82
hammer,,ax8
hamper,1mj
handcart pushcart cart,36e,baa
handcuff cuff handlock manacl,2vo
handicraft handcraft handiwork handwork,38z
handkerchief hanki hankey,2nq 23g
handl grip handgrip,2me,avj aui
handspik,1lt
truck,295
harbor harbour,2rx,di5
hardback hardcov,1p3
hardwar,37u
hardwar ironwar
harem hareem seraglio serail,2g3
har,277,d3i bct
harp,,bs5
harpsichord cembalo
harrow,2gq,bsn
hashish hasheesh haschisch hash
hat chapeau,29w,cy9 913
hatchback liftgat,20p
hatchel heckl,340
hatchway scuttl,22u
hauberk byrni,1k3
haven oasi,2w4
haws hawsehol hawsepip,2ap
hayloft haymow,2ga
hayrack hayrig
veil,26u,bc9
headdress headgear,1vl
cope,1q9
header lintel,1n5
headlight headlamp,2fn
headquart,23j
headquart,2kt
headstal headpiec,30o
hearth firesid,223
heater warmer,,9gu cw1 9gt
heat,23j,cw1
heaver,1lt
hectograph heliotyp,220 4es
hedg hedgerow,246
heel,67m,bt4 c99
helicon bombardon,1ml
helicopt whirlybird eggbeat,1ib
hem,6a7,b2l
hematin haematin,2hv
hematocrit haematocrit,1u4
hemostat haemostat
hemstitch,2zz
hessian jackboot,1p7
highboy tallboy,1uo
highroad,2ak
highway,2sw
hindranc hinder prevent,2kr,d45
hing,1wo,b0f
hobbi hobbyhors,2oj
holder,,av4
hole,,azi
hole,,b7b
hollowwar hollowar,8
hologram holograph,2ni
holster,2vw
holster,1nk
home plate,1m8
honkytonk dive,1rm
bonnet cowl,2q3
claw,,b4m
hook,240,b4m
hookah narghil nargileh sheesha shisha chicha calean kalian hubblebubbl hubblybubbl,2o2
hookup assemblag,31w,bnz
hoop ring,30o,b0x
hoopskirt crinolin,2xl
hoosegow hoosgow,2cz
hopsack,23g
horn,2kc
pibgorn stockhorn
horror,33g
hors,22z
hosieri hose,1vl
hospit infirmari,1qu
hostel hostelri inn auberg,2bd,dhv
hotel,1qu
hotelcasino casinohotel,1qu
hotelcasino casinohotel,232
hous,223 1qu,d4r
cardhous cardcastl
hous lodg,,d4r
hous,2q3,dlj
hovel hut hutch shack shanti,2w4,dhq
howdah houdah,2v0
huarach,2u1
hub,2me
huck huckaback,349
hulk,2wa
hurdl,1m5,c7f
hut,2w4
hutment,1s8
hydrofoil hydroplan,2jg
hydromet gravimet
hypoderm hypo
icebreak iceboat,2wa
idol,22a,buv
igloo iglu,2bk
imbric overlap lap,,dkh
imit,1x0
counterfeit forgeri,2c0,bnt
implement,,d15
import,,cx3
incendiari firebomb,1ox
incub brooder,1jn,91u
indic
inductor induct
inflat,2qc,9aw
infrastructur substructur,3i7
ingredi,1wh
inhal,2hv
inkwel inkstand,384
insert inset,,970 b8d
insol innersol,2yb
inspir brainchild,2pv
institut,232
intaglio diaglyph,1th
intak inlet
integr planimet
interchang,6cv
interfac,6co
interlay,2fd
internet net cyberspac,31w
intersect crossroad crossway carrefour,6cv,cb0
invent innov,,bms
iodoform triiodomethan,1jk
iron,27p
iron chain,2vo
irregular,2i1
island,6cv
item,,adj
jacket,1vp,918
jacket,396
jackstraw spillikin,8qw
jail jailhous gaol clink slammer poki pokey,2cg,d7a
jampot jamjar,2d1
jar
jean denim,35b 1jo
jeep landrov,1sw
jeroboam doublemagnum,1pb
jet,1ig,c5r
jewel,2d7,6wg 6wf bp2
jewelri jewelleri,1z7,bp2
jiggermast jigger,2hl
jigsaw fretsaw,2gq 340
jimdandi jimhickey crackerjack,33g
jimmi jemmi,1y7,bjo
jinrikisha ricksha rickshaw,1td
job,393,d1z d4x
job,2pv,d1z d4x
reefer spliff,1v3
joint,232
jolli,1ol
juke jook,2dg
junk,1ol
juju voodoo fetish fetich
jukebox nickelodeon,2gq
pinafor pinni,21g
khat quat,2zy
keep donjon dungeon
keepsak souvenir relic
kennel doghous,1qu 2w5
kettl boiler,2ph,9ed
kettledrum tympani timpani
key,,bev cwf
keyboard,2ao
keyboard
keyhol,2ap
keyston headston
khadi khaddar,23g
kingbolt kingpin,240
kit,277,cwl cwo
kit,1ti,cwo
kitchen,2t7
kitchenett,2e2
klaxon claxon,1im,cm0
kneehigh kneehi,2y8 303
knife,340,aw2
knife,37t,aw2
knight,22z
knit knitwork,2k0,bop bos
knit plain,2zz,bop
knit,23g,bop
knob,299
knob,,bfl
knobkerri,1vm
doorknock rapper
knot,240,b0n
kris crees,2e7
krummhorn crumhorn cromorn
kyli kiley,2pw
kylix cylix,1yg
kymograph cymograph
laager lager,1s8
lab laboratori,393
lace,1x2
lacuna blank,26p
ladder,2zf
lagan lagend ligan,2me
lamp
lamp,26e
chimney,2mg
land,2oh
landscap,1k8
landscap,2lk
lane,37q
lane,2mm
lantern,2es
lanyard laniard,1x2
lanyard laniard,1x2
lash thong,,b6s b7l
lash,2t9 240
lasso lariat riata reata,2t9,bkj
latch,240,azu
latch,2g7,azu
lathi lathe,1vm
latticework fretwork
launch,2jg
laundri wash washabl,26u 21r,ayr bfs
lavalier lavali lavallier,2n5
layer,,ay7
lazaretto lazaret lazarett pesthous,2bb
lead,30o
leash tether,,azz
leftfield left,6d0
leg lege,26u
len lens
leotard unitard,26u
librari,1zg
librari,2t7
light,,9cb
lightbulb bulb,2es
lighter ignit ignitor,,atp
light,1jn
limit clipper,1v5,991
limousin limo,1sw
linchpin lynchpin,240
line
line,2sw
linen,23g
liniment embroc,2s2,939
line liner,2q3,ays
link linkup tiein,240,b40 azr
lint,23g
lipstick,,90u bpr
litterbin litterbasket,1nx
quarter,2bi,dhw
livingroom parlor parlour,2t7
load burden,37z,bcg bco
local,1j3
lock,240,b3n
locker,240,b3n
lockup,2cz
loft attic garret,25d,cso
loft,25d,cso
loom,2gq
loophol,2ap
lorri camion,35c
loudspeak speaker,34p
loung,2t7
louver louvr,2xp
lower,1no,bi5 c7v
boot,1wf
lugsail lug,2tu
lumbermil sawmil,23o
lunett fenestella
lungi lungyi longyi,2nq 23g
lychgat lichgat,26y
machet matchet panga,2e7
machin,,6xy blo blp
machineri,2gq,blo
macintosh mackintosh mack,2ra
mackintosh macintosh,23g
magazin,2pv
magnet,,a2a 9i1
magnetomet gaussmet,2i5
mailbag postbag,1l6
mailbox,1pk
main,2o1
maisonett maisonnett,2bg
maisonett maisonnett,1jm
majolica maiolica,369
antipsychot neurolept,34o
manifold,2o1
mannequin manakin,24h
manomet,272
hall,2t7
mansion mans,2bg
mantel mantelpiec mantlepiec chimneypiec,2w2
mantelet mantilla,1ss
mantelet mantlet,2w4
map,2s5,9xm bpm
marbl,1le
marimba xylophon
marketplac mart,2i0
marlinespik marlinspik marlingspik,340
marque marquis,2w5
marquetri marqueteri,1z7
masjid musjid,1qu
mask,20b,b48
mast,2ox
mastaba mastabah,284
origin
masterpiec,38z
match,2fp
materi,22z
materiel equipag,22z,cwl
maul sledg sledgehamm,292
maulstick mahlstick,2zv
maze labyrinth,31w
medicin medic medica,,936
monument,,9r3
memori,1wh
menageri zoo,23j
mend darn,2vn,9aq bjg
outlet,232
merchandis ware product,,bll cr4
mescalin peyot
metal,33i
metal,23g
meter,,9ml
meterstick metrestick,2tj
meth deoxyephedrin shabu,2zy
methotrex amethopterin,2hv
metro underground subway,2r9
mezzanin entresol,25d
microphon mike,34p
microscop
microwav,,9e4
post,23j
millrac millrun,2mg
mimeograph mimeo,220
mine,,aoz
mine,,are
miniatur,1x0
miniatur,2lk,bpc
minibar cellaret,1qr
minibik motorbik,2jh
ministri,1qu
miniskirt mini,2xl
minisub minisubmarin,1jn
miotic myotic
mirror,2rv
missil,2t2 37t
miter mitr,31f
miter mitr,1wo
mizzen mizen,2tu
mizzenmast mizenmast mizzen mizen,2hl
moat foss,353
moccasin mocassin,2we
model,2s5,bq5 bsq
modern,1k8
modif,1x0,96d
moir wateredsilk,23g
mold cast,,bob bq5
moldboard mouldboard
mold mould,1z7
monocl eyeglass,2fj
monstranc ostensorium
morgu mortuari,1qu
morion cabasset,2w7
morphin morphia,1iy
mortar howitz,1sj
mortis mortic,2ap
mosaic,1k8
motif,1zh
motor,2gq,c56
motorboat powerboat,1ol
motorcycl bike,36e,c5k c5l
hill,,bo7 bo6
mound,22z,bo7
mudguard splashguard,1m5
muffl,1ud
muffler,2ue
mulch,2q3,aw9
mule scuff,2xu
munit ordnanc,37u
museum,1zg
musket,24p
ball,2wp
mute,,cmr
nail,240,b46
napkin serviett,21r
nard spikenard,1xx
naumachi naumachia,2yr
neckti tie,26u
needl,2c6
needlework needlecraft
negat,24k
neglige neglig peignoir wrapper housecoat,1vl,azm
neomycin fradicin,1jd 1jk
nest,23j
mesh meshwork,23g,bb3 bot
net,34t
network,23j
newspap,2pv
nightgown nighti nightrob nightdress,360 2ka
nightwear sleepwear nightcloth,1vl
ninepin skittl,22z
noisemak
nomogram nomograph,2s5
nose,269,c9e
nosebag feedbag,1l6
noseband nosepiec,30g
notebook,1wi
novel,1p3,6zy 4f2
nozzl,2z5
nude,2lk
numdah nammad,2th
nurseri,1nc
nylon rayon,303
object,2fj
obo hautboy hautboi
obstacl,2kr
obstruct obstructor impedi impedimenta,,bbv
odomet hodomet mileomet milomet,2i5
offic,232
oil,2lj
oilskin slicker,2gs
ointment unguent balm salv,2s2,93a
orchestra,2v2
organdi,23g
orthopt ornithopt,1ib
otoscop auriscop auroscop
pouf pouff hassock,2v1
outbasket outtray
outerwear overcloth,1vl
outfield,6d0,70h
outfit getup,1kl,90y cwl
outhous privi earthcloset jake,1qu
overal,1vl
overal boilersuit,1vl
overcoat overco,1vq
overload overburden,2g5,bcj 96u bck
overload,2g5
overnight,1l7
overpass flyover,1qb
overprint surprint,2pr
packag parcel,,azn bcd
pad cushion,,bib bf9 9e2
padlock,2g7,b3b
paillass palliass,2lg
paint,1vq,bpe b4g bpf
paint pictur,1k8,bpk bpn bpf bpe
pajama pyjama jammi,2ka
pajama pyjama,35b
palac castl,2h8
palanquin palankeen
palestra palaestra,69i
palett,1oj
pall cerement windingsheet,,biq
palliat allevi,2s2,921
pan,369
panacea nostrum catholicon cureal,2s2
panatela panetela panetella,1v2
pane
panel,,bp1
panel pane,2lx,bp1
panorama cyclorama diorama,2np
panpip syrinx
panti scanti stepin,35y
pant trouser,23g
pantri larder butteri,30a
paperback softback softcov,1p3
parachut chute,22z,c7i
parapet breastwork
parasol sunshad,2vq
parget pargetri,31f
total totalis totaliz,1wi
parka windbreak windcheat anorak,2cw
parlor parlour,2t7
parquetri parqueteri,1z7
parsonag vicarag rectori,2s7
part portion
partit,,dfm d5e bhh 9em
passag,37q
passageway,2mg
carriag,1sx
pasti,2mk
patch,2nq 23g,bjg
patchouli pachouli,2na
path,37q
pathway footpath,2mm
patio terrac,1jz,coz
pavement pave,31f
pavilion marque,334
pavior paviour,2gq
pavi pavis,2w6
pawl detent
peavey peavi,1lt
pector,1z7
pedal treadl,1lt,c5k
plinth footstal,31e
peephol spyhol eyehol,2ap
peg,240,b39 b9p
thole tholepin rowlock oarlock,2ao
pegboard,31f
pen,,bq8
pen,22p
pencil,,bpo
pendant pendent,1z7
pennon waft,24x
pennoncel penoncel pennoncell,2n6
peplo peplus peplum,26u
perch,,bge
perfum,,90w cib
peripher,22z
periwig peruk,28w
pestl pounder,340
petticoat halfslip underskirt,35y
pharmaceut,2hv
phial vial ampul ampoul,1pb
record disc platter,,agr
photograph photo,2s5,do9 ah3
piano pianofort fortepiano,,71i
fingerboard clavier,2dv
pickax,340
plectrum plectron
pale,8qw,azy
pickup,35c
pictur imag icon ikon,2s5,bm9 bpk
piec,2me,bnz bjg
piec,2cv
pier wharf wharfag,2oh,cfo b14
spile pile stilt,367
pill lozeng,210
pill,33f
pillbox toqu turban,29m
pillow,2lg,bdi
pilothous wheelhous,1wf
pin,2d7
pincer tweezer,340
pipe pipag,35h,c6a
pipe,35h
pipelin line,2o1
pipet pipett
pistol handgun,24p
pitcher ewer
pitchfork,340,bii
tope topi,29m
pitprop sprag,2pz
pixel,1wh
plan,21b,bmk
planner,2kh,9x1
plant work
plate,8
plate,,b6j
plate,2s5
platform,31f
playbox,1pk
playth toy,,8z8
plaza mall,2i0
pleat plait,7uz,box
pleximet plessimet,2of
plexor plessor percussor,292
plier plyer,340 1lt
plow plough,340,bsl
plowshar ploughshar
plug stoppl,1oc,bby b8f
plumb plummet,37z,bch
plumb,23j
plywood plyboard
pocket,1l6,cth csh
polarimet polariscop
pole,2t3,99c av7 b4z
poleax,1mw
poleax,1ky
wagon,35c
pomad pomatum
pommel saddlebow,299
pompon pompom,1z7
poncho,26u
poniard bodkin,2e7
ponycart tubcart,1td
pool
porch
embrasur porthol
portabl,35s
portal,22u
portfolio,1ti
portrait,2np
posit,24k
post,367,bjk
postbox mailbox,1zg
pot,369
dope gage sess sen locowe,1si,atm
potteri claywar,369
poultic cataplasm
excav digger,2gq,b1l b1k b1g
praetorium pretorium,334
tallith talli,2vu
prescript,2hv
press,2me
prevent prophylact,2s2
print,1k8
prison,2cg
probe,,avs
prod goad,,awr aws avw aw1
product,,bll
projectil missil,37t
promenad mall,371
prompter autocu,,a8t
prop,31e,av8
propel propellor,,be6
propjet turboprop,1ig
proscenium forestag,2zc
protect,,ap8
pruner lopper,340,bhb
psilocybin psilocin
saloon pothous taphous,32m
pullback tieback
pulley pulleyblock
pullin pullup,1rs
pulloff laybi,1jz
pullov slipov,26u
pump,,bzo avn
puppet marionett,24h
purgat cathart physic aperi,2hv
purl,2zz,boq
purl,33i
button,31o
puzzl,22z
pyromet,33e
quarrel,1k6
quill,2n2
quinacrin mepacrin,2hv 36m
quirk,7u5
quirt,388
quoin coign,2dx
quoin coign
rophi rope roofi
rabato rebato,1w3
rabbet rebat,7u5
racetrack racecours raceway,23j
stand
rack,,d13
radar radioloc
radial,33s
radio,31w,ahc
radiogram radiograph shadowgraph skiagraph skiagram,2ni
radio tuner,2ro,ahc
radiotelephon radiophon,32s
raft,,bns bz5 c68
rag shred tatter,2nq 23g,bi3
rail,2r9
rail,1m5,cvu dmj
rail,2hq
railroad railway,,c6c cvx
railway railroad,5y6,c6c cvx
raincoat waterproof,1vp
pluviomet udomet,272
ramekin ramequin,20c
ramjet atherodyd athodyd,22t
ramp inclin,,cc2 cw3
rampart bulwark,22k,apf
ramrod,2t3
ranch spread,23x,d1x
ratchet rachet ratch
ratlin,2fu
rattl,2oj,c2b
razor,340,90p
reamer juicer,369
back,2x0
receiv,22z,ch1 94f
reclin lounger,1k2,bfd
record,22z,agr agu
record,4vb
rectifi
reel,24k,bf1
reflect,2np
reflector,,cix
refriger icebox
sanctuari asylum,2w4
rein,30g,bzy c03 d3i
releas,2i1,aev
relievo rilievo emboss,2ut,bfl
remak,,blj
remedi curat cure therapeut,2hv,931 934
repp,23g
repertori,1zg
represent,,bph
reservoir,6fp
resid,2bg
respir inhal,,8yg
restaur eateri,1qu
reticl reticul graticul,31w
retread recap,33s
rever,252
revers
revers,26u
revet,2q3
revolv sixgun,2o5
revolv,20p
riband ribband,8
rickrack ricrac,359
riddl,24l,bax
ride
ridgepol rooftre,1n5
rifl,24p
rig,277,azs
rigger,2tn
rig tackl,277
rightfield right,6d0
rim,2b2
ripsaw splitsaw,340
rivet,240,b4q
rivet rivett,2gq,b4q
road rout,37q,c6n c6i
roadblock barricad,1m5,bby ap5 ap4
roadster runabout twoseat,1sw
roadway,2sw
robe,26u,91h
rocket,22t
rocket projectil,36e,awu
rod
rodeo,2n3
roof,2q3,aw8
roof,2q3
room,1jz,di7
cellar,1jz
rope,2fu,azz bkj
rotor,1lt
roug blusher,,943
round,1it
roundhous,393
royal,2tu
elast,30o
rudderpost rudderstock,2pf
rug carpet,,awb dp2 awc
ruin,1qu
ruler
rumbl,2v0
rundl spoke rung,1pn
saber sabr,31s
sabl,1qn
sack,1l6
sack bag,23g,dn2
saddl,2v0,bcu
saddlebag,1l6
safe,30q
safe,1yh
sail,2nq 23g,c61 bzg
sallet salad,2w7
salon,2t7
salon,2wi
salwar shalwar,35b
samisen shamisen
sanatorium sanatarium sanitarium,2bb
sandal,2we
sandbox sandpil sandpit,2oj
sarcenet sarsenet,2x6
sari sare,21g
satellit orbit,22z,cch aex
satinet satinett,23g
sawhors sawbuck
scaffold,5vb
scaffold,2oh
scaffold stage,31w,av5
scan,2np,cjz
scapular scapulari,26u
scarecrow birdscar scarer,22a,buy
scarf,26u,91e
scarf,1wo,b09
scauper scorper,285
view,1k8
sceneri,2ze
schemat,1zo
schlock shlock dreck,2i1
school schoolhous,1qu,czm
scimitar,1tu
scopolamin hyoscin
scourg flagellum,388
screen cover covert conceal,,au9 b2x
screen,31f
scribbl scrabbl doodl,21b
scuffl,340
sculptur,1k8 7t2,bgu bpd
seal,1zh,bfl b3y
seal,240
seam,1wo,785 b0c
seaplan hydroplan,1ig
searchlight,2fn
seascap waterscap,2lk
seat,,bgf
seat,26e,dlk bgf
seat,7q2,dlk
escritoir secretair,1zi
section segment,2me,bhf
sedan,1sw
sedat depress downer,2hv,bxf
seedb,1n9
seesaw teeter teetertott teeterboard,2oj,c1k
selsyn synchro,31w
selvag selvedg,6a7
selvag selvedg,6a7
separ,26u
sequenc,24k
sequenc sequen,1jn,abw
sequin spangl diamant,1z7
serap sarap,2vu
serpent,24t
servo servomechan servosystem,31w
setback setoff
settl sette,1nn
sevenspot seven,1t3
sewer sewerag cloaca,2o1
sew stitcheri,2k0,b2k boh
shackl hamper,,991 am9 997 azv
shackl,1lt
shade,2q3,bbx
waist,2me
shard sherd fragment,2nq,9ey
sharp
shawl,26u
shear,340,b22
sheath,2q3
sheath overlay,2q3
shed,1qu
sheepwalk sheeprun,23x
sheet,21r,b35
mainsheet shroud,2fu,c62
shelf
shell,1it,apr
shelter,,di6
shelter,2q3,di6
shield buckler,1k3,apd
shield,2q3,apd
shield,2w7
shillelagh shillalah,1vm
ship,36n,c8c d18
shirt,26u,919
shirtwaist,1vl
cushion,,bib
shoe,25r,91b
shoe,1ti
shoelac shoestr,2eo
shofar shophar,1im
shop store,2i0,d5c cvl cvj
shopfront storefront,269
shore,1n5,av8
short,6d0
short,1wo,blg
shortcut cutoff crosscut,2sw
short trunk,35b
shot pellet,2pw
shotgun scattergun,24p
shovel,340,b1l
shower,,90i
showroom salesroom saleroom,1jz
shrapnel,2w3
shunt,,ce7
shutter,1o7,b3h awx
shutter,,d40 b3l b3h
shuttl,,cdt
shuttlecock birdi shuttl,22z
side,31f
sidewalk,371
side sidetrack,2r8
signboard sign
silenc muffler,,cmr 9l8
silhouett,21b,bp5
silk,23g
silkscreen serigraph,2pr
sill
silo,34a
silo,23j
singlestick backsword,2zv
singlet vest undershirt,35y
sink
siphon syphon,35h
sixpack,1pk
sixspot six,1t3 1oa 1zu
sketch studi,21b,bq6
skid,8sq,c7z
skiff,1ol
skin,31f
skirt,26u
skylight fanlight,38l
slab,1oa
slack,35b
slat spline,8qw,avd cw8
slate,2xn
sled sledg sleigh,36e
sleev,1ti
slingshot sling catapult,2oj,bef
slipper,25r
slit,,bh6
slot,2xv
sluic sluiceway penstock,2mg,bzp 9ku
sluiceg floodgat penstock
smelter smelteri,2od
smokehous,1qu
noos,34t,bc3
snare,21o
snip snippet,2nq,baj
snip tinsnip,1lt
snorkel schnorkel schnorchel breather,1if,8yg
snowplow snowplough,36e
soap,1vd,90m
sock,2ba
phenobarbit phenobarbiton,2v6
sofa couch loung,2v1,bfd
sole,67m,9o9
solleret sabaton,2w7
sonar asdic
sonogram echogram,2np
soporif hypnot
sourc,23j,cpz
sourdin sordino,2jt
spade,2wr 340,b1i
spade,1t3
spandrel spandril,31f
spare,1wh
spat gaiter,2fi
spear lanc,37t,bki dmr b9x
spear fizgig fishgig lanc,,b9x
spearpoint,695
specif,2hv
spectacl,2s5
spectacl spec eyeglass glass
spectat,2we
spectrogram spectrograph,2ni
spermicid spermatocid,1ws
sphere
spike,22z
spillway spill wasteweir,2mg,bg8
mandrel mandril arbor,2t3
spittoon cuspidor
splashboard splasher dashboard,2q3
splice,1wo
sportswear activewear,1kl
spotlight,2es,9cc
spout,,cee
springer impost,306
sputnik,2u5
squelch squelcher,1v5,9lb
stabl stall,1qu,d4t
stadium
staff,2zv
stage,2oh,bqy
stagecoach stage,1ta
set,2s5
stair step,2zg
stairway staircas,37q
stall,2wi
stall,1wf
stand,31y
starship spaceship,1xu 2u5
station,23j
statu,2ut
steakhous chophous,2s9
steepl spire,34a
stele stela,306
step stair
stereo stereophoni,22z 31w
stereo,2ni
stern,2rn
stethoscop
stick
stick joystick,1lt
still,2ni
stimul excit,,8zo
stitch,2vn,b2k
stock inventori,2i1,csw
stock gunstock,299,cvr
stockinet stockinett,2eb
stock,2ba
stogi,1v2
stokehold stokehol fireroom,1ud
stone
stool,2v1
stopcock cock turncock,241
storehous depot entrepot storag,1zg,csq
storeroom stowag,2t7
stoup stoop,1mi
stove,2a4
straightaway,2v4
straitjacket straightjacket,26u
strand,2fu
strap,,b00
street,33h
street,33h
streetcar tramcar trolley,36e
streetlight,2es
stretch,30d
string twine,1x2,bep b4a
string,1x2
strip
stroboscop strobe
strongbox deedbox,1pk
strop,30g,ax7
strut,1pn
stud rivet,1z7,dkk
studio,393
studio,1jm
studi,2t7
stuff
stupa tope,1qu
pigsti pigpen,2n3
submarin pigboat,2wa 36e
subsect,2v4
sudatorium sudatori,1mo
sudorif sudatori,2hv
suit,26u
suit room,1jm
sulfa sulpha sulfonamid,1jd
sulfamethazin sulfamezathin,316
sulki,36e
total aggreg,,dfx b60 dh9 ads
sunglass shade,2ys
sunporch sunroom solarium,2t7
sunroof sunshineroof,2t5
sunscreen sunblock,1xx
support,,av4
surfac,,aye
swab swob mop,,b6e
swatch,2nq 23g
swath wrap,1ll,azm
swatter flyswatt flyswat
sweatshirt,2qb
sweatsuit sweat,26u
swimsuit swimwear,26u
swing,2oj,dn3
switch,,be2
switchblad flickknif,2e6
switchboard patchboard plugboard,1u3
swivel,1xm,ccq
sword steel,37t
synagogu,1qu
synchroscop synchronoscop synchron synchronis
synthes synthesis,,9t5
system
tabi,2y8
tabl,26e
tabl,26e
tabor tabour,21o
taboret tabouret,307
tachomet tach
tachymet tacheomet,33c
tack,2ju,b45
taenia tenia,30o
tailfin,1z7
tailgat tailboard,26y
tammi,1sp
tamp tamper,340
tampion tompion,2or
tank,,96y csn
tank,36e
tapa tappa,23g
tape,30o,b2u
tape,,agr ah2
tapestri tapi,23g
target,22z
tarmacadam tarmac macadam,31f
tarpaulin tarp,1sn
tartan plaid,23g
tasset tass,2w7
tavern,1qu
shooter,2hd
teacart,295
teashop teahous tearoom,2s9
technic,2no 36e
telegraph telegraphi,1jn,78f ahb
telephon phone,22z,a30
line,1wo
receiv,227
telephotograph telephoto,2ni
teletypewrit teleprint telex,2gq
televis,31w,aez
camera,22z
telpher telfer
telpherag telferag,34s
templ,1qu
tenement,1qu
tenspot ten,1t3
tent,2w4,dhz
tentfli rainfli fli,252
tepe tipi teepe,334 223
termin depot,2zl
termin,1wo
terri terrycloth,23g 349
tetraskelion tetraskel,1zh
theater theatr,1qu
theodolit transit,,c0g
thermocoupl,33e
thermomet
thing
thing
thoroughfar,2sw
thread yarn,1x2,b4a bex
thresher thrasher,2gq
throat,2mg
thumbtack pushpin,324 240
thwart,1pn
tiepin scarfpin,2nz
tight leotard,2ba
timber,1n5
timepiec horolog
iodin,2hv 1jk
tire tyre,2b2
tobacco bacci
tog thread dud,1vl
toilet lavatori john privi bathroom,2t7
toilet commod crapper pot potti throne,,92n
tollbooth tolbooth tollhous,1p9
tollgat tollbar,26y
tomahawk hatchet,37t
tool,,cwe
toolsh toolhous,2vy
whirligig teetotum,2oj
torch,2fn,9h5
torment tormentor,2ui
torus tore,2j5
toupe toup,28w
phaeton tourer,1sw
towel,2nq 23g,b6g
towel,23g
tower
towlin towrop,2fu
toy,1x0
trace,21b,bis
rail runway,1lt
tractor,36e
tractor,35c
rotari roundabout,6cv
trail,2sw
rig semi,35c
train
tramcar tram,36w
tramlin tramway
tramway tram ropeway
tranquil tranquillis ataract,2v6,btu
transduc
transom travers,1pn
transom fanlight,38l
transport transit,23j,c6k
trap,,bc3
trap,2o1
trave travers crossbeam crosspiec,1n5
trawl dragnet,2k6
trawl spiller setlin trotlin,1x2
trawler dragger,36n,bah
tread,31f
treadmil treadwheel,2gr
treenail trenail trunnel,2mz
trelli treillag,2f9
trench,20h,bkr
trepan trephin
trey three,1t3
tricolor tricolour,24x
tricorn,29m
tricycl trike velociped,36e
trim passementeri,1z7,bp3
triskelion triskel,1zh
trouser pant,26u
truck motortruck,36e,c6l
truncheon nightstick baton billi billystick,1vm
trundl,386 d
trundl truckl,1n8
trunk,1la
tube,2mg,cf9
tugboat tug towboat,1ol,bag
tumbler,27j
tumbrel tumbril,1td
tunnel,2mh,b9t
tupik tupek,334
turban,29w
turbin,22t
turnout widen,2me
turtleneck turtl poloneck,26u 2wb
tweed,23g
typewrit,2gq,ah7
tyrocidin,1jd
tyrolean tirolean,29m
ukulel,28l
umbrella,2w5
undercoat unders,1vq,b4l
undergar unmention,26u
underpass subway,35l
underwear undercloth,35y
unicycl monocycl,36e
uniform,1vl,cvw
univers,232
upper,2nq 8o2
upper,1no
upright,2nj
upright vertic
upstair,2me
utensil
vaccin vaccinum,8s2
vapor vaporis
vase,2d1
buck,2b9
vehicl
velour,23g
velvet,23g
veneer,1vq
venogram phlebogram,2r0
vent venthol blowhol,2ap,9mh
ventil,31w
veranda verandah galleri,2p8
vermifug anthelmint anthelminth helminth,2hv
vessel watercraft,1xu
vest waistcoat,26u
vestri sacristi,2t7
vibraphon vibraharp vibe
videodisk videodisc
vineyard vineri,23x
violin fiddl,1pi,79k
viscomet viscosimet
visor vizor,2w7
wagon waggon,36e
wainscot,2lx
wainscot dado,2lx
wainscot,375
wale strake,8sq
walkway paseo,2mm,c3c
walkietalki walkytalki,31w
walkup,1qu
walkup,1jm
wall,2mf,apf
wallboard drywal,1oj
wallet billfold notecas pocketbook,1ti
outlet,24v
wampum peag wampumpeag,5vy
wardrob,26e
wardrob,5vy
warehous,309,csp
warhead payload,237,bcp
wash,2lj
washbasin handbasin washbowl lavabo,1mi
washbasin washbowl washstand lavatori,2xd
washboard splashboard,2q3
washcloth washrag flannel,21r
watch ticker,33q,clo
watchband watchstrap wristband bracelet,30o
closet,33v
watercolor,2lk,79x bq4
watercolor watercolour,2lj,79x bq4
water,23j
wattl,,bnv beq
way
way shipway slipway
waysid roadsid,6a7
weapon,,cw4 amd
weaponri arm munit
weathervan vane
weav,1zh,bow ber
web entangl,34t
weed,30o
weight,,bcg
weight,22z
weir,1yw
weir,246
well
well
whacker whopper,33g
wheel,,c5k ccp c20
whiffletre whippletre swingletre,1lt
whip,,b7l
whipstitch,2zz
whizbang whizzbang,24q
whizbang whizzbang,2w3
whorehous brothel bordello bagnio bawdyhous cathous,1qu
wicker wickerwork cane,38z
lattic grill
wickiup wikiup,223
wildcat,383
willow,2gq
winch windlass
windbreak shelterbelt,2a8
windmil aerogener,27c
window
window,2lx
windowpan,2lw
windshield windscreen,2q3
wing,1ie,c5o
wing offstag backstag,2zc
wingnut thumbnut,1oa
winker blinder,1o7,cl6
wire,1wo,bk1
wire,,cxu
wirework grillwork,2k5
woodwork,38z
woof weft,33i
wool woolen woollen,23g
work,2pv,d94 d1j
workbasket workbox workbag
workbench,31y
workboard,1oj
workplac work,6b1
workshop shop,393
wrap,26u,azm
wrap wrapper,,azm bim
wreath coron chaplet,5vb 1z7
yard ground curtilag,69f
yarmulk yarmulka yarmelk,1sp
yashmak yashmac,29v
yawl dandi,36n
fruit,2pv,ctf bly
coupl,1wo,b07
ziggurat zikkurat zikurat,1qu
zither cither zithern
trait
person
ident,39h,9rm
charact,39g
spirit,39j
privaci,39n
natur,39g
disposit,39m
spirit,39n
moral,39n
compuls,39g
emot,39g
tender,39r
heat passion,39r,btm
blood,39n
excit,39r
cold,39g
stoicism,39g
cheer,,a7i
life spirit,39g,978
energi,39z
vital verv,3a0
enthusiasm,39z,a7e
toler,39n
patienc,39n
temper,39n
bitter,39n
willing,39n
readi eager,3a7
unwilling,39n
hesit,3a9,dgy
commit,39g
graviti,39g
humor,39g,6vi
expans,39g
silenc,39g,9l8
secreci,39g,9la
hostil,39n
aggress,39n
virul,3ah
flexibl,3rv
reckless,39g
desper,3al
caution,39g
precaut,3gy
vigil,39g
careless,39g
neglig,3aq,9rd d9f
derelict,3ar
respons,39g
reliabl,3at
appear,,9iy
look,3av,cir 90b
impress effect,3av
figur,3ax
mark,3ax
perspect,3av
form shape,3av,951 bo5
imag,3av,dl6
pretenc,3av
disguis,3av
face,3av
counten visag,3av
express look face,3b6,cir 90b
leer,3b7,cku
mark,1zh
band striation,3b9
collar,3ba
speck pinpoint,3bg,ct2 ayx
cross,3b9,ah4 az1
hatch,3bf,bp9
shade,3b9,bq1
spot patch,3b9,bfn cy3 9n4
fret,3bg,chs
beauti,3av,doz boz
glori,3bi,a7n 9mi
loveli,3bi
appeal charm,3bi,bwy a28 bx3
attract,,bx3 bdq
invit,3bm,btk bx2
bind,3bm,b44
lure,3bm,a2l
mar,3av,9lx bfz 9as
goug,3bq,aze azh
scar,3bq,bgt b1e b1c
spot blot,3bq,axj bg1 bfn
stain,3av,9bv
finish,3av,ayg aye
clear clariti
definit,3bw,dof
focus,3bw,ckm
eas
difficulti
hardship rigor sever,3c0
subtleti,3c0
inconveni,3c0,bu0
harmoni,3cp,dle
agreement correspond,3cp,di8
conform,3c5,dim
conflict,3cp,dix
ironi,3cp
fit
qualif make,3c9,af5 ai0 djt
conveni
avail,3cb
command,3cc
public
qualiti,,ae9
human manhood
air
mystiqu,3ch
note,3ch
qualiti calib,3nh,djt af5
superior,3ck
excel,,djc
expans,3cm
inferior,3ck
characterist
spot,3cp
hallmark trademark,3cp,9yr
aspect,3cp
variabl
divers,,9jv
monotoni same
same
ident,3cw,9w9 9rk
one uniti,3cx
similar,3cw
approxim,3cz
similitud,3cz
parallel,3cz
uniform,3cz
homogen,3d3
consist,3d3,di9
sort,3cz
parallel,3cz,did
compar,3d1,dnx 9tp 9to
reflect,3d1
resembl,3d1,dis
equal,3cw
differ,,9tl 9tj diu
differenti,3dc
distinct,3dc
discrep disagr,3dc
divers varieti,3dc
gap spread,3dc
gulf disconnect,3dc
probabl
likelihood,3dj
uncertainti
doubt question,3dl,ac7 a83 9vx
liter
specif
individu,39g,6je
uniqu,3dp
peculiar specialti,3dp
idiosyncrasi,3dr
univers
simplic
complex
regular
rhythm,3dw
uniform,3dw
homogen,3dy
irregular
variabl,3e0
mobil
lodg,,bfc
stabil
authent
valid rigor
spontan
air pose,,d8r
coy
pretenc,,cs9
adequaci
familiar
quirk
eccentr
origin
fresh novelti,3ef
tradit,,78u
correct
error,,9ri
accuraci truth
precis,3ek
instabl,39g
merit,3pr,dhe
desert,3en
popular
valid
eleg
dash flair,3er
delicaci,3er
breed,3er
brillianc splendor grandeur,3er
express
clariti clear,,ad7 9rt
focus,3ex,9zd
obscur
ambigu
sin
merci
compass,3f2,by1
brutal,3fp
relentless
selfish,39g
initi,39g,6sf
ambit,39g,byd
aspir,3f8,9x4
energi,39g,de7 d0y a1k 8zo
aggress,39g
fight,3fb,d0z
audac,3fb
chariti,3fm
tact,3fm
diplomaci,3ff
antenna,3rv
mischief,3fp
moral
virtu,3fm
conscienc,3fj
good,3fj
justic,3fj 3fm
deprav,,ddb
evil
worst,3fp
error,3fp
vice,3fp
injustic
wrong,3ft,d8m
courag,39k
heart nerv,3fv,bwx
heroism valor,3fv
dare,3fv,dao
audac temer,3fy
pluck,3fv
cowardic,39k
firm resolv resolut,39g
selfwil,3g2
nerv,3g3
stubborn selfwil,3g2
determin purpos,3g2,9ws 9xf
persist,3g6,9fo
indecis,39g
sincer,3ge
honor,3fj
integr,3ge
nobil grandeur,3fj
decenc,3fj
honesti,3fj
dishonor,,dat
dedic,,a9k
loyalti
patriot nation,3gh,70y
infidel
disloyalti,3gj
treason,3gk,78v
betray,3gl
simplic
disciplin,39g
restraint control,3go
inhibit,3gp
abandon,39g
pride,39g
digniti,5o2
egot,39g,6s7
condescens,v9
exclus,v9
humil,39g
wisdom,39g
folli foolish,39g
absurd,3gz
object,39g
trust,39g,cxb
distrust mistrust,39g,9vz
demeanor behavior conduct,39g,d8q
manner,3h4
correct,3h4
modesti reserv,3h4
grace,3h4
decenc,3h4
modesti,3h9
composur calm,39n,bts
cool,3hb,bww
seren,3hb,btu
obedi,39g,dai
defianc,39g
stubborn,39g
disobedi,39g
manner,3h4
digniti,3hi
polit,3hi
cruditi,3hi
contempt,3hi
insol,3hi
immediaci,3cp
streak,3cp
heritag
background,3hq
educ train breed,3hq,czn
rais rear,3hq,da9 ab0
ancestri,,dog
origin descent,3hu
age
fresh,3hw
crisp,3hx
manner mode style way fashion
treatment,3hz
drape,3hz,bg9
fit,3hz,9cy dig
setup,3hz
touch signatur,3hz
wise,3hz
hang,3i2,bga
structur,3i9,9i5
framework fabric,3i7
composit,,dfj dfl
consist bodi
viscos,3ia
adher,3ib,b44 ave
soft,3ia
solid,3ia
densiti,3ie
tendenc,,dn9
desir,3ig,bye byg byc
hunger thirst,3ih,asw
textur
smooth,3ij
rough,3ij
light,,9cb
halo,3im
highlight,3im,9nf
bright,3im
glare brillianc,3ip,cko
dazzl,3ip,ckn
glitter glisten,3ip,ckp
flash,3ip,ckg
glint,3ip
sparkl spark light,3a1 3b7,9ln
radianc shine,3ip
gleam,3iw,ckk
luster,3iw
luster splendor,3ip
polish,3iw 3ik,ax5 ax4
glaze,3j0
color,,9br
mottl,3j2
shade tint tone,3j2,9c6 9bw
black,3j2,9bo
white,3j2,9bn
bleach,3j6,9bm
ivori pearl,3j6
gray,3j2,9c2 9c4
silver,3j9,9bq 9c3
red,3j2
crimson,3jb,943
wine,3jb
maroon,3jb
orang,3j2
yellow,3j2,9c5
blond,3j2
amber gold,3jg
lemon,3jg
green,3j2,9nr
blue,3j2,9ns
navi,3jl
purpl,3j2,9bs 9c1
lavend,3jn
mauv,3jn
violet,3jn
pink,3j2
brown,3j2,9dy
tan,3js
dun,3js
drab,3j2
pastel,3j2
hue,,9c0 9bz
pallor,3j2,944
smell odor,,ci9 cia cib ci4 ci7
bouquet,3jz
sound,,ciu clp
ring,3k1,cm2
voic,3k1
silenc,,cmo 9l8
hush still,3k4,bxh 9l8 btu cmo 9l7
quiet,3k4
pitch
tenor,3k7
key,3k7
bass,3k7
tone,3k7,afq akd
tune,3k7,9cj
timbr qualiti tone,,afq
color,3kd
rough
crescendo,,9or
physiqu build
plump
thin
statur height
postur,,bk9
walk,3kl,c3c
grace,3kl,doz boz
stiff,3kl
gender,,9tk
echo reverber,,cm2 djg
temperatur
boil,3kr,9gy 9gz 9ed
simmer,3kr,9e7
cold,3kr 6dw
chill,3ku,9gr 9gq
cool,3ku
cool,3ku,9gq 9gr
heat,3kr,9gt cw1
light,,9cb
glow,3kz,ckj
sensit
elast
bounc,3l2,c2h b78
give,3l2
plastic
flexibl,3l5
stiff
mass
equival,3l8
meq,3l8
weight
heavi,3lb
weightless,3lb
strength
might power,3le
firm,3le
fortitud,3fv 3fm
backbon gut,3lh
endur,3le,9uo
toler,3lj
potenc effect,3rd
forc strength,3lp
momentum,3lm
energi,3lm,8zo
intens,3nh,9c7 98p 98n
bad sever,3lp
serious,3lq
emphasi,3lp
furi violenc wild,3lp
concentr,,999
titer,3lu
weak
lethargi,3lw
vulner,3lw
exposur,3ly,che
sequenc success,,d0x abw 9u4
time,,9v9
prioriti preced,3m1,dmm
conjunct,3m1,9ff
overlap,3m3,dij
modern,3m1
length
breviti,3m6
persist,3m6
mortal,3m6
immort,3m6
infrar,8xj
speed,3md,cdb 9k0 cdc cdl 9jz
pace,,c52
despatch,3md
hast hurri,3mc,9l3
acceler,5d6,9k0
deceler slow,5d6,9k1 9k2
slow,3md
flat
shape form configur contour,,bps 951
topographi,3mk
symmetri
regular,3mm
list lean,3ms,bks cc4 cc2 cc5
gradient slope,3ms,cc2
downgrad,3mp
rake slant,3mp,c1s cc4 dkr cc2
posit,,c8s
placement arrang,3ms,bb5 cw2 bqz bcz
composit,3mt
align,3mt,9le
true,3mv,9lf
coincid,3ms
margin,3ms
posit postur attitud,,cja
pose,3mz,cja
sprawl,3mz,bgd
space,3mt,c8t
tuck,3mz
distanc,3n2
way,3n4
wavelength,3n4
span,3n4,dk6
distribut,3n2
scatter,3n8,cdn cfg af0 aew dki b5l b5h b5a cbl cbq
concentr densiti,3n2
remov,3n4
magnitud,,99d 9jt
proport,3nc
order,3nc,9u0
probabl chanc
dimens,3nc,953 ac1
degre level
grind,3nh
depth,3nh
profund,3nj
size,,9dw 9tv
larg,3nl
small,3nl
stout,3nl
tall,3nl
high,3nh
extrem,3nh
multipl,3nc
size,3nc,9dw 9tv
bulk mass volum,3nc
intens,3nc
diamet diam,3p9
radius,3p9
thick,3ng
calib,3nw,9zp b9s
thin,3ng
great,3nt
spacious,3nt
small,3nt
amount,3nc
quantiti,3o4
increas,3o4,95m 95t
gain,3o6
decrement,3o4,95l
rais,3o6,c81 95z
boost hike,3o6,c81
small,3o4
supplement,3o6,cwr dp6
adequaci,,dj2
defici,3o4
shortag,3oe
abund,3o5,dmu
amplitud,3og
plenti,3og
rich,3og
wealth,3og
excess,3nh
luxuri,39g
excess surplus,3og
redund,3ol
margin,3o4
number,3o4,9sq adp adl adq dh9
multipl,3oq
major bulk,3oq
minor,3oq
extent,3nc,dk8 dkf
coverag,3ou,aj0
frontag,3ou
limit,3ou,adm 995 991
utmost maximum,3ox,9jd 9jc
verg,3ox,dls
scope rang reach compass,3ou,d99 dkl dnp
regist,3kd
horizon,3p0
sweep expans,3p0,dk6
gamut,3p0
spectrum,3p0
palett,3p0
area expans,3ou
acreag,3p7
length,3ng
distanc,3nt
yardag,3n4
altitud,3n4
level,3pc
ceil,3pc
length,3ou
depth,3ou
sound,3pg,9mo
width breadth,3ng
height,3ng
worth
valu,3pk,9vi
merit virtu,3pk
idl
damn
vaniti
price,3pk
good
benefit welfar,3pr,ctb cta
sake interest,3ps
behalf,3pt
better,3pr
optimum,3pr
bad
wors,3px
evil,3px
price cost,3pl,dln
luxuri,3q0
product
util use,,ar6
deterg,3q3
function purpos role use,3q3,dj5
avail,3q3,dax
use,3q3,dbx
futil
realism,3q3
feasibl,3q3
compet,3rv
resourc
aid assist,3qc,932 doe dau
recours,3qc,de8
advantag,,d8j
favor,3qf,9wa
handicap,3qf,ama
lead,3qf
profit gain,3qf,cta
privileg,3qf,d4d
superior,3qf
edg,3ql
specialti strength
good,3qf
disadvantag,3px,d8k
limit,3qp,991 995
defect,3qp
loss,3qp
price cost toll,3pl,dg0
catch,3qp
poison,,dde
positiv
import,3pl
promin,3qx
great,3qx
signific,3qx
consequ,3r0
urgenc,3qx
edg,3r2
weight,3qx
right,42q,d8s
access,3r5
claim,3r5,a0w ahz
due,3r5
access,3r5,d41
privileg,3r5,d4d
door,3r9
claim,3r5,air
power
interest,3rd,djr bxy
color,3re
sway,3rd,ddx c18
influenc,3rd,a28 da2
forc,3rh,a02 bnh d7y
pressur,3ri,ddf d7y a1j
control,3rd,d3e
author potenc,3rk,da8
hold,3rk
rein,3rk
command,3rl,d3e a0f
lordship,3rl,70k
jurisdict,3rd
dispos,3rd
veto,3rd,d5u
effect,3rd
efficaci,3rt
abil
voic,3rv,adw
capabl,3rv
capac,3rx
strength,3rx
weak
optim,39n
mind head brain psych
place,,czt
unconsci,3s2
eye,3sb,cl2
sens,3sb
logic,3s6
discret,3sb
caution care,3sb
abil power
wisdom,3sa
leadership,3sa,6jk
intellig,3sa
brain mental wit,3sd
breadth,3sd
intellect,3sd
genius,3sd
bright,3sd
marbl,3sd
aptitud,3sa
instinct,3sk
potenti,3sk
grasp,3sm,dos d99
sight ken,3sn,cks
gift talent,3sk,d5x
knack hang,3sp
flair,3sp
creativ,3sa
imagin vision,3ss,bmc
fanci,3st,bm9
fantasi,3st,bme
dream,3sv
invent innov,3ss,bmk bmh bm6 bm4
resourc imagin,3ss
contriv,3sx
origin,3sa
novelti,3t0
musicianship,3t7,6zi 6zh
skill scienc,3sa
skill accomplish,3sa,9qa
hand,3sa
marksmanship,3t4,6yf
art prowess,3sa,6l7
salesmanship,3t4,74v
expertis
coordin,,d34 d33
control masteri,,9q9 d8d
facil
techniqu,,78e 78d
musketri,3td
effici
economi,3tf,6s4 cy2 crv
inabl
stupid,3th
foolish,3ti
slow,3th
faculti,3sa
attent,3tl
vocabulari lexicon
memori retent,3tl,9qm
reason intellect,3tl,9sc a1y 9sh
sens,3tl,cgz ck8 9b8
will,3tl,9wo
sensit,3tq
respons reactiv,3ts
excit,3tt
sight vision,3tq 3ts,cks
touch,3tq 3ts,cid
eyesight,3tv,cij
audit,3tq 3ts,cla
ear,3ty
method,3sa
solut,3u0
system,3u0
account,3u2,crn
disciplin,3u2,dbd
techniqu,3u0,78e 78d
custom tradit
convent normal pattern rule
habit,3u6,arh
enthusiasm,3us
concern,3us
world,3ua
matter affair thing,3ua
least,3uc
affair,3ua
part,3ua
forget,3up
conscious
self ego,3uh
awar conscious,401,9q5
feel,3uj,9xz
sens,3uj,9ps 9b8
awar,3uh
sensibl,3uh
wake,3uh
unawar
stupor
curios wonder,,9z8
interest,3ur,djq bxy
confus,,9ru
distract,3ut,btt
fog haze,3ut,ckb ckn
mysteri,3ut,9rv
tangl maze,3ut,bb2 bew
dilemma,3ut
difficulti
troubl problem,3uz,d86
balk,3uz,am9 d45 aaz dbm
bind,3v1,a9e
drag,3v1
obstacl,3v1
barrier,3v4
rub,3v4
hurdl,3v4
determin,,adm 9wv
influenc,3v8,da2
imprint,3v9,d2p
support,3v9,dbj
anchor backbon,3vb,b13
temptat,3v9,a2l bx2
bait lure,3vd,a2l a2m dd6
equival
counterpart,3vf
substitut,3vf,d0u 964 cqz cqx
successor,3vh,d0x
certainti
assur confid author,3vj
relianc trust,3vj,9yi 9xs
doubt uncertainti,,9vw
mistrust distrust suspicion,3vm,9vz
disbelief,3vm
indecis,3vm
hesit,3vp,dgy dm0
suspens,3vm
preoccup,,9qf 9qe
reveri,3vs
process
attent,3vu
heed regard,3vv,dcr
eye,3vv,cl2
notic,3vv,ck7 d4i chq cl9 ai4 9zf akv chp
concentr,3tm,9qf 9qe 9yl
focus,3vz,djk 9yl 9zd
studi,3vz,9x0
vigil alert,3tm
jealousi,3w2
distract,3vu
disregard neglect,3vu,9rg 9rd a3m
except,3w5,9rc
intuit,3vu
immediaci,3w7
percept,3vu,9px
penetr insight,,9z6
remark,3vy,akt
detect sens,3w9
contrast,3w9
melodi,3w9
sensat,3w9,cgz
threshold,3wf
vision,3wf
smell odor,3wf,cia ci6 ci4 ci7
scent,3wi,ci9 cia
perfum scent,3wi,90w cia cib
stink reek,3wi,ci5
tast,3wf,cmz cms cmy
flavor savor smack,3wm,cmz cmx cmy cmt
sour,3wm,cn7
bitter,3wm
sound,3wf,ciu
music,3wq
fundament,3wq
partial,3wq
nois,3wq,clh
dub,3wq
feel,3w9,cgz
tingl,3w9,ci2
pressur,3w9
pain,3w9,92i
twing,3wz,chx ci3
temperatur,3w9
heat warmth,3x1,cw1 9gt
cold,3x1
structur,,9i5
arrang organ system,3x4,9m1 9i6
design plan,3x5,bmh 9x1 9xi
distribut,3x5
bus,3x9
configur,3x6,dkk cb8
assess,3vu,9vi
critic,3xa,a77 a5g
knock roast,3xb,a71
evalu valuat rate,3xa,9u7 9vi
price,3xd,cxj 9yk
mark score,3xd,9tz 9u0
assay check,3xa,9u9
bioassay,wh,9wg
biopsi,wh
review,3xa,9wj
discrimin,3vu,cmw 9ti
distinct,3xk,9tj 9tl
demarc contrast,3xl,diw 9u8
tast appreci,3xk
vogu style,3xn
fashion,3xo
furor cult,3xp
cultur,3xn
learn,3vu,9qa co1
condit,3xs,dcq
educ,3xs,9qk
studi work,3xs,9qr 9qc 9qs
school,3xu,czm
experi,47h,cha
memori,3vu,9r1 9qv 9qm
recollect,3xy,9r0 9qv
remembr recollect,3to,9r2 9r1 9qw 9qv
mind,3xz
recognit,3xy,9rm 9qx
ident,3y2,aii 9tm 9rm
associ,3xy,9xu
overlap,45f,dij
symbol,3vu,a5y
rendit render,3zh,ad4 bs3 9rx
mirror,3vu
imagin imageri,3vu,bm9 bmc
vision,3y9
pictur,3y9,bmb bm9
dream,3y9,cho
dream,3st,bmf
nightmar,3yc
reveri,3yd,d1s bmf
pursuit,3vu,b1s
think thought,3vu,9s8
construct,3yh
reason,3yh,9sc
analysi,3yj,9t6
line,3yj,a1y a1z
general,3y4,9sn aia
infer,3yj,aia adf 9so
predict anticip,3yj,abs
project,3yo
propheci,3yo,abs
previs,3ya
ideolog,3yj
presupposit,3yj,9y4
abstract,3yj,aia 9wb
analog,3yn
implic,3yn,dgp dgk dgj
extrapol,3yn,aia 9q2
presumpt,3yn,9sb
conclus,43v
dissect,3yk,9t4
synthesi,3yj,9t5
consider,3yh,cil cl1 a4j 9w4
deliber,3z2,a8h adv a4j a4i
explor,3z2,9t9 9tf 9te
contempl reflect,3z2,9s9 ckw 9wy 9x0
think,3z3,9yn bmd 9qv 9s8
judgment,3vu,9uw 9ur
rethink,3vu,9w1 9tq
choic pick,3vu,9v4
reject,3vu,a3g
favorit,3z9
altern choic,3vu
way,3z9
possibl,3zc
possibl,3ze
imposs,3zc
explan,3yh
rational principl,3zh
basi base,43v,9sp
key,3zh
plan prepar,3yh,bmh
agreement arrang,3zl,ai8
collus,3zm,9xa
inquiri research,3yh,a8r 9te
experi,3zo,d9n d9m
control,45a,d8t
trial test,3zp,d9l ate
testament,46r
probe investig,3zo,a2s a2x
poll canvass,3zo,d4p d4f
calcul comput,3yh,9sq crn
extrapol,3zv,9t2
convers,3zv
estim approxim,3zv,9uw
guess,3zy,abq 9sa
underestim,3zy,9uu 9wi 9uy
know,3vu,9q5
know,401
ken,401
understand apprehens,401,9pq 9pw 9pr
comprehens,404,ch0 9pq
appreci grasp hold,404,9pq
insight,404
realiz,404,9z4 9pw
light,407
revel,407,acw
discoveri breakthrough find,407,bmg abu ck7 9qb 9yj
read,3vu,9s0
tradit
world realiti,47i
life live,47i,df8
reliv,47i
antipathi
center,,djk 9yl
love,,bul byl buk
remind,47i,9qy
topic subject issu matter,,dhc
area,40l
inform,,a5p
datum
read,40o,a1z ac2
acquaint familiar,,aam
fact
case,40r
detail item point,40r,adj ae7
particular specif,40r
truth,40r
respect regard,40t,djm
exampl instanc,,ai6 dnk
except,40x
preced,40x,dmm
sampl,40x,ate
coupon,410
specimen,40x
circumst consider,,cl1 adv 9zi ai0
justif,413,aa8
evid ground,,ahs
proof,415
confirm,416,9ui d9p 9ub 9ue ahk
lead track,415,ca0
stimul stimulus,,9my chk a1t a38
joy delight pleasur,419,bxi at3 bxd
bother,419,bvv d86 bvl
nuisanc,41b
concern worri headach,419,btw btz bu0 djq
burden,41d,a0a
busi,41d
imposit,41e,a06
grief,419,bwa
idea thought,,9w4 9sa 9qv 9yn bmd bmc
inspir,41i,bn6
sourc,41j,bsf
muse,41k,9s9
concept construct,41i,bm6
conceptu,41m,bm6
percept,41n
notion,41m
preoccup,41i
layout,3x6
snare,3x6,a2m d7e
judgment mind,46a
decis conclus,41t,a1d 9wt 9wn
categori,41m
kind sort form,41v,9ts
breed,41y
type,41w,9rl dlb
version,41y,94o
style,41w,boj
speci,41w
genus,41w
brand make,41w,bnu bll
like,41w
manner,41w
model,41w
like,41w
rule regul,41m,d8f
restrict limit,428,991 995
attribut dimens,41m
qualiti charact,42a,dl7 ae9 97i
textur,42b
featur characterist,42a,dg5
invari,42d
aspect facet,42d
magnet,42d,bx3 bdq
badg,42d
excel,42d
extern,42d
peculiar,42d
side,42f
sector sphere,42f
surfac,42f,c93
attent,42g
foil,42o,98x dom
abstract,41m,9zj 9wb
absolut,42q
teacher,42q,a5k 9bc
thing,42q
term,41m
valu,41m
variabl,41m
correl,42w,dic
constant,41m
paramet,42y
product,41m
multipl,430
sum amount total,41m,ads dh9
degre,4w4
polynomi,7q9
proport,41m
vector,42w
point,43e
intersect,437
vertex,438
part divis,41m,bhf
begin,43a
middl,43a,bd1
end,43a,dod 9fs dew
compon element factor ingredi,43a,dfk
whole,41m
unit,43f,9go
one,43g
compound,43f,baz 979
complex composit,43f
law,41m
dictat,43n,a01
fundament,43n
principl,43k
law,41m
principl,43o
hypothesi possibl theori,41m,9sf
hypothet,43q
fact,41m
model framework,43q,brk bsq
specul conjectur,43q,9sf
assumpt,43q,abr 9sb
requir,1ap
requir demand,1ap,dfz a0q
given presumpt precondit,43v,9sb
misconcept,41i,9rp
sophist,43z
error,43z
mistak,43z,9rp 9ri
illus fanci,43z,bm9 bme
phantom shadow,461
ghost specter,444,bvc
plan program,41i,a3a bmh 9x1
program,3u2
polici,446
activ,448,6z1
design,446,bsq bpb
system,446
tactic maneuv,446,cyf
scheme strategi,446
dodg,44d
bubbl,44d
plot,44d,9xc
intrigu,44g,bnk 9x9 9xb
conspiraci,44g,9x9
wheez,44d
regim,446
project,446,bmh
agenda schedul,446,a39 9v8
fare,44m
general,41i,aib
principl rule,44o
suggest,41i
impress feel belief notion,41i,9yi 9xz
presenc,44r
reaction,41i
effect,44r,bmt
theorem,41i
intuit hunch suspicion,44r,aby
heart,44w
previs,3sa
notion,41i
mean substanc,41i,acr ae4
theme,41i
signific implic,450,acl dgj acu
substanc core center essenc heart
purport,450,aij
refer,450,acq djj
connot,450,acl
ideal,41i
introject,457,9p1
perfect,457,buv
criterion standard,457
exampl model,457,ai6
keynot,41i,9cu
wisdom
profund,45d
represent,,a20 a5y
stereotyp,45f,9tw
imag,45f,bm9
interpret,45f,ad4 9rx
charact role part,nq,brn a6u dl6
heavi,45j
hero,45j
percept,45f
form pattern,3x4,dml 9wv 951
strand,45n
sight,45m,cks
view aspect scene,45m,cjv
background,45q
exposur,45q
foreground,45q,9nf
glimps,45q,chr
tableau,45q
memori,45f,9qm
pictur,45h,bm9
exampl,45f,dnk ai6 bsq
prototyp paradigm imag,45y,dlb
origin,45y
illus,45f
front,45f
blur,45f,ckc ckl
shape,45f,doq 9wv
belief,,9vk
convict,465
faith,465,9w0
doctrin philosophi ism,465,71g
expect outlook prospect,465,a0q 9ye
opinion sentiment view,465,9w4 9sa 9w7
religion faith,465 3fm
eye,46a
opinion,465
pole,46a
promis hope,469,bxa byg dor a9b
rainbow,46f
possibl,469
anticip expect,469,9yf
misgiv,469,bv9
unseen,465
superstit,465
theori,465,9sf
thought,465
valu,465
principl,457
ethic valuesystem,46p
creed credo,468
dogma,468
formal,468
imit,468
mimesi,46u
individu,465,6je
nation,468
human,468,6vh
human,468,6vh
egalitarian,468
magic,465,76f
aesthet esthet,468
formal,468
materi,468
ration,468
goal end
aim object target,476,aqn 9xf
destin,476,dod 9zz 9xh
purpos intent aim,476,bmh 9xf 9xe
intent,476
idea,479,9ys
view,479
will,479,9wo
busi,477
point,477
thing,477
educ,,9qk
experi,,94k bu9 ch4 9q8
cultur
lore
folklor,47k
learn scholarship,47h,750
sophist,47h
ignor
dark,47o
inexperi,47o
theori,3zh
local,43p
positiv,468,725
liber,47r
disciplin subject field studi,,9qc 9qs
territori,40m
scienc,,754
mathemat,47x
arithmet,47y
geometri,47y
axi,6a8
coordin,7mr
intercept,437
decomposit,47y
differenti,3zv
partial,485
integr,3zv
interv,5xh
statist,40o
averag norm,489,dha d9a 9ss
deviat,489,dik
mean,48a
popul univers,5vy
sampl,3x7
correl,489,dic 9xv
binomi,41m
biolog,47x
medicin,47x,936
biomedicin,48i
biomedicin,48i
pharmaci,48i,71e
psychotherapi,48i
anatomi,48h
patholog,47x,6r9
chemistri,47x,71e 6nw
physic,47x,71h
physic,47x
electron,48q
mechan,48q
magnet,47x
topographi,47x
architectur,494
engin technolog,,6ja
psycholog,47x,734
anthropolog,47x,6kz
mytholog,48z
polit,47x
econom,47x
financ,492,cof
art
histori,494
histori
philosophi,494,71g 71f
jurisprud law,497,6wm
dialect,497
logic,497
literatur,494
linguist,494,6xj
linguist,47x,6xj
syntax,3x4
phonolog phonem,49d
theolog,,78k
theolog,3u2,78k
teach command,468
ration,468,725
attitud
accept,49k,9vt
defens,49k
mental outlook,49k
inclin tendenc,49k,dn9 9vh
direct,49o
sympathi,49o,9q4
bent,49o,adm 9wt
prefer,49o,9vd
dislik,49o
prejudic,49o,9vf d8l
provinci,49o
provinci,49k
fanatic,49k
respect,49k,9we d4l
orient,49k
wavelength,49z
posit view perspect,49z,cil 9w7
viewpoint standpoint,49k,9us dll do8 dey
light,4a1
sight,4a1
slant angl,4a2,9vg
straddl,4a1,dly
ideolog,49z
communism,4a7,6p0
conservat,4a7,6pd
democraci,4a7,d9q d9r
fascism,4a7
imperi,4a7
liber,4a7
progressiv,4a7
radic,4a7
social,4a7
strategi
similar,43p
wrinkl,3uz
transmiss,4al,cfa af6
communic,,9zt 9zs
convey impart,4ak,ctq aci
dissemin air spread,4ak,aew
circul,4an,ccg
propag extens,4an,aew
messag
broadcast,4aq,af6 aew
cipher,4aq,agh
medium,4al
medium
vehicl,4au
paper,4au
sheet,8r8
leaf folio,4ax,4gz cg1 ck1
page,4ay,adr
centerfold centrefold,4az 4b1
foldout gatefold,4az
pagin folio page,7mr,adr
stationeri,8r8
channel,4ak,cfa b9a
liaison,4al,9zv
film cinema celluloid,4au,br0 ah1
press,4au
broadcast,4ak
mail,4al,aix b9f
airmail airpost,4b9
express,4br
journal,4au,6wl
newspap paper,4b7
daili,4bd
tabloid,4bc
articl,4ez 4bi
column editori,4bg
piec
offprint reprint separ,4bg,bsd
paper,4bg
reissu reprint,4kl,bsd
leadin lede,4fu
person,4bg
telephon telephoni,4au,a30
call,4bo,a30
cabl cablegram,4mm,ahb
mail,4aq,b9f
radiotelephon radiotelephoni,4au
broadcast,4au
radio wireless,4bt,ahc
televis telecast,4bt,aez
video pictur
audio sound,,clp
prompt,4ak
fiberopt fibreopt,4ak
recept,4bt
modul,4ak
slot,3ms
discours
context,4c3
sentenc,66k
word,,afm
antonym opposit,4c6
blend portmanteau,4ci
diminut,4c6
disyl dissyl,4c6
form signifi descriptor,4c6,acr
guideword catchword,4c6
hypernym superordin,4c6
hyponym subordin,4c6
loanblend hybrid,4c6
loanword loan,4c6
monosyl,4c6
neolog coinag,4c6,bq7
primit,4rv
singular,4cb
root stem,4cb,dfy
synonym,4c6
term,4c6,ais
terminolog nomenclatur,4c6
syllabl
penult penultima penultim,4cp
antepenult antepenultima,4cp
sesquipedalian sesquipedalia,4c6
affix,,b0k
end
suffix postfix,4ct 4cu,b0j
subject,4d0
object,4d0
obliqu,5xd
genit possess,4cy
syntagma syntagm,66k
construct,4d0
claus,4d1
complement,4d1
phrase,4d1,afm
predic,4d1
nomin,4d4
noun,5xd
verb,5xd
modal,4d8
adject,5xd
adverb,5xd
noun,4c6
verb,4c6
modifi qualifi,4c6,96g
intensifi intens,4de,98p
adject,4de
posit,4dg 4dj
compar,4dg 4dj
adverb,4de
determin,4c6,adm
preposit,4c6
pronoun,4c6
conjunct connect continu,4c6
gender,5xd
feminin,4do
masculin,4do
tens,5xd
futur,4dr
participl participi,4d8
patient,5xd
beneficiari,5xd
recipi,5xd
tempor,5xd
name,,aig 9tm adn aip
patronym,4dy
matronym metronym,4dy
surnam cognomen,4dy
nicknam monik cognomen sobriquet soubriquet bynam,4e5,aio
nicknam,4dy
pseudonym anonym,4dy
appel design,4dy,aiv
titl,4dy,air
head header,4z5
crosshead,4e7
headlin,4e7,cvz afc
subhead,4e7
droplin stephead,4e9
streamer banner,4e9
titl,4e7
titl,4ea,ain
legend,4ee
crib,4jq,dd0
subtitl caption,4jq
supertitl surtitl,4jq
shorthand stenographi tachygraphi,4gj
longhand cursiv,4gj
orthographi,4es
spell,4el,bqd ad3
code,4es,agh
cryptogram cryptograph
address,4es
firmwar microcod,4es
portal,1wi
write
hieroglyph,4el
write,22r
patrist patrolog,4eu
rewrit,,bqe agk
literatur
fiction
nonfict,4fg
novel,4ey,6zy 4f2
fantasi phantasi,4ey
novelett novella,4f0
stori,4ey
saga,4f3
mysteri whodunit,4f3
legend,4f3
fabl parabl allegori apologu,4f3
myth,4f3
parabl,4f3
plot,4f3
storylin,4fa
climax,8vu,d98 9m7
critic,,a5g
analysi,4fd
drama,51b,6rs bqf ag2
prose,51b
poem
ballad lay,4fh
doggerel jingl,4fo
eclogu bucol idyl
epic epo,4fh
lyric,4fh
rondeau rondel,4fh
vers rhyme,4fh,bqh bqi
heroic,4fl
text
indent,3p7
copi,4fq
fascicl fascicul,4fq
section,4zg
abov,4fu
claus,4fu,a9d
deduct,4fw
rider,4fw
chapter,4fu
episod,4fu
spot,4fu
insert,4fu
introduct,4fu
foreword prefac prolus,4g3,aan
close,4fu,dex dod dew
epilogu epilog,4g5
epilogu epilog,4g5
appendix,4ga
sequel continu,4ga
addendum supplement postscript,,b2j
paragraph,,bqb bqc d5i
passag,4fu
excerpt extract,4gc
place,4gc
diari journal,,6ra
capit capitalis,4es,bpv
type typewrit,4es,ah7
print,4es
handwrit hand script,4es
hieroglyph,4es
calligraphi penmanship chirographi,4gj,756
scribbl scrawl cacographi,4gj
signatur,4dy,agn
inscript letter
inscript,4aq,a9j
manuscript holograph
codex leafbook,4gq
dissert thesi,,a4n
essay
paper,4gt
review critiqu,4fd,a77
book,4kl,4gz
formulari pharmacopeia,4gw
volum,4kl
booklet brochur folder pamphlet,4gw,4z0
textbook schoolbook,4gw
notebook,1p3
catalog catalogu,4gw,blt 9tn
refer,4gw,a8q
hymnal hymnbook hymnari,4gw
dictionari lexicon,4h3
vocabulari,4h3
glossari gloss,4h3,aej
handbook enchiridion,4h3
manual,4h8
consuetudinari consuetudin,4h9
bibl,4h8
number,4vb
annual year yearbook,4h3
encyclopedia cyclopedia encyclopaedia cyclopaedia,4h3
edit redact
rewrit revis,4hf,agl agk
revis,4hg,agl
reword recast rephras,4hg,aek
paraphras paraphrasi,4hi,aek
mezuzah mezuza,4fu
summari sumup,4rd,ahd
summar summaris,593,dp5 ahd
abridg,4hl,99n 99m 99o
resum,4hl
brief,4hq,a5o
outlin synopsi abstract preci,4hl,ah8
roundup,4hl
sketch survey resum,4hl,ahd 9tb ah8
summat rundown,4hl,dp5
document paper,,9uj
ballot,4hu,d51
certif credenti,4hu,d3n d3v cr9 a3s
charter,4hu,d3u
confess,4hu,a4x a50
copula copul,4dd
form,4hu
questionnair,4i0
requisit,4i0,a0l
card,4xx,9ud
list,4n8,adl adi d5r
item point,,adj
preposit,4i5
agenda agendum,4i4
bibliographi,4i4
blacklist shitlist,4i4
calendar,4i4,9vb
catalog catalogu,4i4,blt 9tn
checklist,4i4
enumer number,4i4,adq adl adj
inventori,4i4
menu cart,4i4
masthead flag,4i4
roll roster,4i4
schedul,4i4,a39
stand,4i4
patent,4hu,d3o cq2
platform program,4hu
plank,4o8
manifest,4hu
cadast cadastr,4iw
entri,4ns,agu
note,4ns,ai5
transcript copi,4ns,bsz
jot,4iq
scholium scholia,4iq
memo memorandum memoranda,4iq
remind,,9qy
regist registri,4ns,d5q agx
minut proceed transact,4ns
file,4ns,a89 agx
resolut resolv,4hu,9ws ai7 9wq
applic,4j1,a1i
request petit postul,,a0n a0k
solicit ingath,4j1
histori account chronicl stori,4ns
biographi life,4j3
bill invoic,4hu,crn cv9
reckon talli,4j5
check chit,4j5
coupon,4hu
ticket,4hu,cvp
receipt,,9ua a9y
contract,4ub 4hu,d19 a9l
charter,4jb,d4w cnw
leas,4jb,cnw cnx d4w d4u
polici insur,4jb
conspiraci,4ub,9xa
concess,4jb
franchis,4jg,d3t
apprais estim,4hu,9uw
overestim overvalu overapprais,4ji
order,4hu,9zw
act enact,4hu
law,4hu
constitut,4jm
preced,66f
legisl,66f,d5d
translat,4ns,aeh
bill measur,4hu
decre edict fiat order rescript,4jl,a01 a00 9y1 ail
divestitur,4k9,cuy
pragmat,4js
prohibit,4jm,6rz
prohibit ban proscript,4js,a3c d79 a3d
injunct enjoin,4jw,a3f
brief,4hu
will testament,4hu,cp8
deed titl,4hu
assign,4hu
warrant,4k9
pickup,4k2,auw
return,4hu
licens permit,4hu,a3q a3p d3n
patent,4hu,d3o
opinion judgement,4hu,d7q
pardon amnesti,4k2,aat
writ,4hu
mandat author authoris,4hu,a0d
interdict,4k9 4jw,a3c
charg,4rd,a6j a6g a89
rebutt,4rd,a4o
surrebutt,4rd
statut,4jl
plugin addon,4es
interfac,4es
spider wander,4es
supervisor,4es
subroutin subprogram,4es
public,38z,bsw bst aev
read,4kl,do2 9s0
edit,4kl
collect compendium,4kl
album,4au
florilegium miscellani,4ko
compil digest,4ko,99o 9pv cua bls
period,4kl
digest,4ks,99o 9pv
pictori,4ks
seri serial,4ks
week,4kv
magazin,4b7 4kl
slick glossi,4kx
issu number,4ks,aev
extra,4kz
journal,4ks
read
bumf bumph,4l2
perus studi,40c,9qr 9qc
brows,40c
skim,40c,cjy
messag content
subject topic theme
digress asid excursus divag parenthesi,,a2h
mean signific signif,,acu acr act ae4
symbol symbolis,4la,ag0
sens signifi,4la
intens connot,4la,acp
effect gist,4la
ambigu,55i
loophol,4lf
amphibolog amphiboli,4lf
intent purport spirit,4la,9xf ae4
moral lesson,4la
nuanc niceti shade subtleti,4la
point,4la
nonsens hokum
absurd ridicul,4lm
balderdash fiddlefaddl piffl,4lm
buzzword cant,4lm
gibberish gibber,4lm
incoher,4lm
mummeri flummeri,4lm
rigmarol rigamarol,4lm
shmegegg schmegegg,4lm
hooey poppycock,4lm
babbl lallat,4lq,alb aj9
blather blatherskit,4lq,aj9
jabber gabbl,4lq,akg
baloney boloney bilgewat bosh drool humbug taradiddl tarradiddl tommyrot tosh twaddl,4lm
bullshit horseshit shit crap dogshit,4m1,a66
bunkum buncomb guff hogwash,4m4
folderol rubbish tripe trumperi wishwash applesauc codswallop,4m4
pablum,4m4
drivel garbag
analect analecta,4gd
quotat quot,4gd,bqn aid aig
misquot,4m6
movi film pictur,2pv,br0 ah1
scene,2ni
featur,4m8
travelogu travelog,4mc
attract,,bx3 bdq
cartoon toon,4m8,6ni bq0
documentari docudrama infotain,4m8,agz
dissolv,4gc,9kf
cut,4gc
broadcast program,,af6 aew
news,4mh
colorcast colourcast,4mh
serial seri,4mh
instal,4mh
telegram,4aq,ahb
correspond,4br,ah9
letter missiv,4fq 20l
aerogram aerogramm,4mo
note billet,4mo
excus,4mq,aa2
postcard mailingcard,4mn
farewel
adieu adio arrivederci byeby cheerio goodbi goodby sayonara,4mt
greet salut,,aai aac aad
recept respons,4mv,73p
welcom,4mv,cpt
aloha ciao
handshak handclasp
hello hullo howdi,4mv
morn,4mv 4mt
afternoon,4mv 4mt
salut,4mv
apolog,,a9z aa5
condol commiser,,by2
congratul felicit,,a93
refus,,cpu
inform info,,a5p
materi,4n8
detail,4n8
lowdown,4na
fact,4n8
record book,4nc
format,4n8,bsu
initi initialis,4ne
basic rudiment,4nc
index indic,4nc
news tide word,4n8
latest,4ni
updat,4n8,a5t 96e 96f
evid,4vk,ahs a54
clue clew,4nl
fingerprint,4vo 4xx,bt1
footprint footmark,4vo,cg6
sign,4nm,chp act
token,4np
trace vestig tinctur,4vk
record,4nl,agu
proof,4nw
demonstr monstranc,4nt
testimoni,4nl,ahs ahr
argument statement,4nl,a8u a1z
pro,4nw
con,4nw
case,4nw
clincher determin,4nw,a1d
confirm,4n8,ahk 9ui
reinforc reenforc,4o1
document certif corrobor,4o1,dio ahm 9ui a54 9uj
guidanc counsel direct,,a8h
tip steer,4o4,ace d3a
rule prescript,4v4,9y1
principl precept,4o6
polici,3yl
ceil,4o8,996
floor base,4o8
imperi,4o8
intervent interfer,4o8,da7
neutral,4o8,6zv
ethic,3u2
dictat,4o6,de0 a01
regul ordin,4o6
canon,4o6,6n7
closur clotur,4o6
code codif
equat,4rd,dgf
advic,560
recommend,4ol,a8l a96
admonit monit warn,4ol,a8b a8c
exampl lesson,4on
secret arcanum,4n8
secret,4n8
cabala cabbala cabbalah kabala kabbala kabbalah qabala qabalah,4op
password watchword parol countersign,4xx 4op
propaganda,4n8,72w
sourc,4hu,9uk
wellspr fountainhead,4ou
programm curriculum syllabus,4n8
typographi,4es
print,,bsw
intaglio gravur,4es
news,4n8
report stori account,4p0,aeu aep
newslett newssheet,4p1
bulletin,4p1,ae3
newsflash newsbreak,4p3,ack 9j4
dispatch despatch communiqu,4p1,c6m
exclus,4p1
report reportag,4p0,aeu
oath swear,,ahg ahn
guarante warranti,59l,a9v a9r
guarante,59l,a9v a9s a9o a9r
sanction counten imprimatur,,d3v a3p d66 a41
okay okey okeh,4pb,a41
credit,,9yz
memori commemor remembr,4pd,cxz 9r3
salut,4pd,arz
permiss
consent,4pg,a3i
leav,4pg
safeguard,4pg,cbe
encourag
acclaim acclam plaudit eclat,,a7q a7r
applaus clap,,a7r
cheer,,a7g
hurrah hooray,4pn
prais kudo extol,,a7n a79
prais,15m
superl,4pp
encomium eulog panegyr paean pean,4pp
eulog eulogium,4pp,a90
recommend,4pp,a96
refer,4pu,ae9
compliment,4pp,a91
flatteri,4pw,a8z
blandish cajoleri palav,4px,a1q a8z
blarney coax,4px,a1q
unction smarm fulsom,4pw
award accolad honor honour laurel,4w0,dar cr8
tribut testimoni
degre,4q1
pennant,4q1
citat commend,4q1,a95 aic
decor medal ribbon,4q1,das
disapprov
disapprob condemn,4q7,aax a7v
censur animadvers,4q8,a59
demon demonis,4q8
critic,4q7,a5g
faultfind carp,4qb
attack flak flack,4qb,a7s
rebuk reproof reprov reprehens reprimand,4qb,a5d a59
sermon preach,4ql,a5i
chide scold objurg,4qe,a5b a5d
wig,4qg
castig ear upbraid goingov,4qe,a5e a5b
reproach,4qe
blame rap,4qj,a6e
lectur,4qe,a5d
chasten chastis,4qe,a5b
admonit admonish monit,4qe
courtesi,4u0
disrespect discourtesi
abus insult revil contum vilif,4qp,a6q a6m
deris,4qp,a72
ridicul,4qp,a71
scorn,4qp,buj
jeer mockeri scoff scof,4qr,a3o a6w a6s
sneer leer,4qt,cku 907 906
sneer,4qt,906 907
putdown squelch squelcher takedown,4qr,bwi 9lb
stultif befool,4qr
disparag derog,4qp,a7w
denigr belittl,4qz,a7w
aspers slur,4qz,a6o
condescens disdain,4qz,ab2
defam calumni obloquy traduc,4qz,a6o
assassin blackwash,4r3
mud,4r3
smear vilif malign,4r3,a6o
epithet,4r3
scurril billingsg,4qq
vituper invect vitriol,4qq
impud cheek impertin,4qp,aem
sass backtalk,57w,ajf adb
interpol insert
statement,,ahe
amend,4rd,agm
thing,4rd
truth,4rd
gospel,4rg
paradox,58e
descript,4rd
specif spec,4rj,ai0
declar,4rd,ahf
announc proclam,4rd,aes afh
manifesto pronunciamento,4rl
pronounc dictum sayso,4rl,af3
assert aver assever,4rl,ahv ahg
claim,4rp,cs8
claim,4rp,a0s
accus,4rp,a6i a6g
alleg,4rr,ahu
content,4rp,a0t
formula express,4rd
formula,4rd,bm4
avow avouch affirm,4rp,ahg
reassert reaffirm,4rx,ahj ahk
testimoni,4rp,ahs ahr
protest,4rl,ab5
postul predic,4rl,acp ahw 9y5
threat,4rl
menac,4s2,8z4 alg
evid,4n8,ae1 ahs
exhibit,4s4
testimoni,4s4,ahr
wit,4s6
declar,4s6
contract,4rd
overbid overcal,4rd
preempt,4rd
word,4rd,afm
explan account,4rd,aep ala
explicandum explanandum,4rd
account,4sd
reason,4sd
justif,4sd,aa8
caus,4sh,bn2 a1t
defens vindic,4sh,aa8 aa6
apolog apologia,4sj,aa5
alibi,4sj,aa1
excus alibi exculp,4sj,aa1 aa5 aa0 aau
extenu mitig,4sm,aav 97h
exposit expound,4sd,ae6 agw
moral moralis,4so
solut answer result solvent,4rd,9si 9sm
gloss rubric,4sd,aej
deriv etymolog,4sd,9a7
definit,4sd,aea
redefinit,4st
answer repli respons,4rd,a4s
feedback,4sv
announc promulg,4rd,aff aes
handout releas,4sx
notic,4sx,a8i
obituari obit necrolog,4sz
predict foretel forecast,4rd,abs acc
prognosi forecast,4t1,a8f acc 9xr abs
propheci divin,4t1,ch3
proposit,4rd
univers,4t4
convers,4t4
lemma,4t4
theorem,4t4
categorem,4d0
syncategorem,4c6
postul posit,4t4,9y5
premis premiss assumpt,4tb,9sb
thesi,4tc
condit precondit stipul,4tc,ai0
provis proviso,4te,al8
falsehood falsiti untruth,4rd,a5x
dodg scheme,4tg,a4a
lie prevar,4tg,a5w
tale tarradiddl taradiddl,4ti
fairytal,4tj
fabric fiction fabl,4tg,bm8
deceit decept,4tg,dd1 dd5 a5z
facad,4tm
pretens feign dissembl,4tm,a64
bluff,4to,a63
pretext stalkinghors,4to
hypocrisi,4to
trickeri hocuspocus slick jiggerypokeri skulduggeri skullduggeri,4tm,dd2
fraudul duplic,4tm
evas equivoc,4tm
quibbl quidditi cavil,4tu
reserv,4rd,97i
comment commentari,4rd,akt aiz aej
annot notat,4tx,ai5 ai4 aej
cite acknowledg refer mention quotat,4ty,aig bqn 9z1 akv aid
remark comment input,4rd,akt ai4
gambit ploy,4u0
dictum,4k7
mention refer,4u0,aig ai4
allus,4u3
wisecrack salli quip,4u0,aku
shaft dig barb jibe gibe,4u0,a6w
restat,4rd,aed
mistak,4rd,9ri
misprint erratum typo liter,4u8
malaprop,4rd
agreement understand,4rd,a1e
string term,4rd,ai0
bargain deal,4ub,cr2
coven compact concordat,4ub 4hu
treati pact,4ub 4hu
treacl glop,51f
wit humor humour wittic witti,,6vi
sarcasm ironi satir,4uh
banter railleri backchat,4uh,a76
joke gag jest jape,4uh,949 a73 904
sidesplitt howler,4uk
funni,4uk
caricatur imperson,4uh,a6u
parodi lampoon spoof sendup mockeri burlesqu travesti pasquinad puton,4un,a6v
cartoon,4uh,6ni bq0
fun,4uh
jocos jocular,4uq
waggeri waggish,4uq
drolleri clown comedi funni,4uq,94a
pun wordplay paronomasia,4uq
opinion view,,9w7
guess conjectur supposit surmis specul,4uv,9sf acd 9w3 aby abr 9sa 9uw abq
estim,4rd,9uw
question,4l8
problem,4uy
puzzl puzzler mystifi,4uz,9rv byp
case,4uz
riddl conundrum enigma brainteas,4uz,9rw
stumper toughi,4uz,9rq 9rv
direct instruct
toponymi toponomi,4co
prescript,4v4,a01
recip formula,4v4
creed,468
dogma tenet,4v8
ecumen ecumenic,4v8
signal sign,,a82 ajc act abz
beam,4vb,af6
sign
poster post placard,4vd,agd afe bjl agc
signpost guidepost,4vd
fingerpost fingerboard,4vf
brand,5c0,d89
token,4w0,adj
birdcal birdsong,4vb,alk
indic,,a1z abz
symptom,4vk
signal signalis,4vk
manifest,4vk,a54
mark,4vk,az1 9n2 ac0
flick,4vo
hoofprint hoofmark,4vo
line,4vo,bis
squiggl curlicu,4vr
underscor underlin,4vo,ah5
contour,4vr,bps
harbing forerunn predecessor herald,4vk,af7
hint clue,4vk,ace
tap lightsout,4vb
tattl sing,58v,ae1 ad2
whistl,4vb
symbol,4vb,a5y
numer number,4w0,adp adl adq dh9
symbol,4w0
notat,4es
power,4w3
logarithm log,4w4
antilogarithm antilog,4w1
score,508
obbligato obligato,4fu
arrow pointer,4w0,dmp ac5
readout,4n8
subscript inferior,4w0
shaft,4vr
acut,4w0
dieresi diaeresi,4w0
uppercas majuscul,4w0,bpv
lowercas minuscul,4w0
font fount typefac,4w0
modern,4wh
boldfac bold,4wh
serif seriph,4vr
asterisk,4w0,9n5
dagger obelisk,4w0
letter,4w0,bpw bpx
digraph digram,4wn
initi,4wn,agp
eze izzard,4wn
space blank,4w0,c8t
ideogram ideograph,4w0
logogram logograph,4ws
quot,4w0
solidus virgul separatrix,4w0
brand marqu,4dy
label,4ww
trademark,5c0
authent hallmark assaymark,5c0
phylacteri tefillin,4iv
fanfar tucket,4zp
swoop,4zp,cg4 ce4
gamut,4w3
domin,4x7
trill,4x7,ake
aton,4w3
note,4w3
sharp,4w3
natur cancel,4w3,d63
solmiz solmis,4w3
chord,4x7,brv 9m2
appoggiatura acciaccatura,4x7
tenor,531
contralto alto,531
soprano,531
pennant,4vb
gestur motion,,age
grimac,4xh,90e
pout moue,4xi,90f
frown scowl,4xh,90c 908
smile grin,4xh,8zx 8zw ali
laugh,4xh,904
snarl,4xh,abo
wink,4xh,8yw 8yx
winc,4xh,cdp 8z0
display show
gauderi pomp,4xq
express reflect reflexion,,a54
illustr,,ai6
emblem allegori,3y6
eleph,4xu
badg,4xu,bjf
identif,4nl,aii
fingerprint,4xx
project,,cj1
screen show view,,cjr
preview prevu trailer,5b0
sight,,cks
spectacl,4y2
ostent fanfar,,cj8
bravado bluster,4y4,a98
brandish,5c8,ba3
flourish,4xh
flourish,1z7
flaunt,,cj8
present,,cjr ag5 a20
perform,,br4
act routin number,4yb,brc
showstopp stopper,4yc
concert,4yb
recit,4yb
rendit render,4yb,bs3
theatric histrion,4yb,bqy brc
spectacular,4yb
upgrad,4es,97v
superstr superstratum
interlanguag koin
artwork art graphic,,6l7
illustr,4ym,bom bpl
pictur,4yn,bpk
figur fig,4yn
chart graph,,btc
graph,,btd btc
curv,7t3
profil,4yq
draw,4ym,bpt
dramaturgi dramat theater theatr,4al
stage,4yv,bqy
product,4ya,cka
play drama,,6rs bqf ag2 br6 brc
snatch,4bi
script playscript,,btg
continu,4z0
dialogu dialog,4z0
asid,4z5
prompt,4z5,a8t
line,4fq
spiel patter,4al
effus gush outburst blowup ebullit,4xs,a94
comedi,4ff
farc travesti,4z8
seriocomedi tragicomedi,4z8
tragedi,4ff
play,,br6 brc
music,4zc 4m8
danc,1k8,bqt
choreographi,4ze
music,,6zi 6zh
monophoni monodi,4zg
polyton,4zg
counterpoint,4zg,bqp
classic,51b 4zg
opera,4zk
operetta,4zl
harmoni,4zg
harmon harmonis,4zn,9m2
tune melodi strain,4zg
leitmotiv leitmotif,4zp
obbligato obligato,4zs
motif motiv,4zp
variat,4zp
part,4zp
accompani,4zu,brx
descant discant,4zv
bass,4zu
antiphon antiphoni,51b 4zg
gradual,4zy
procession prosodion,51b 4zg
antiphonari antiphon,51b 4zg
chant,51b 4zg 50r,ale akb
plainsong plainchant,502
spiritu,51b 4zg 50r
hymn anthem,51b 4zg 50r,bs2 a7o
choral,505
paean pean,505
opus piec,4zg,bqo
orchestr,508
final coda,4g5
overtur,4zg
trio,508
cantata oratorio,4zk
divertimento serenad,508,bqj
keen,50w,bwn
concerto,4zk
pastoral pastor idyl,508
rondo rondeau,4zk
symphoni,4zk
passag,508
phrase,50k
cadenza,50k
movement,508
suit,508
medley potpourri pastich,508
nocturn notturno,508
song vocal,508,76c brz bs1
ballad lay,50r
barcarol barcaroll,50r
chantey chanti shanti,50r
refrain,4zg,bs0
dirg coronach lament requiem threnodi,50r,bwn
blue,51b 4zg 50r
lullabi cradlesong berceus,50r
lyric word languag,4fq,6xv bq9
prothalamion prothalamium,50r 4fm
serenad,50r,bqj
shivare chivare charivari callithump callathump bell,511
ballet,4zg
gigu,4zg
pavan,4zg
reel,4zg
rumba rhumba,4zg
tango,4zg,c2s
bebop,51b 4zg
boogi boogiewoogi,51b 4zg 50x
style
devic,51b
eloqu fluenci smooth,51b
flat,51b
express,51b,afm
grandios magniloqu ornat grandiloqu rhetor,51b
journales,51b
prose,51b
salti coars,51b
voic,554,acv afm afi afj
archaism archaic,51f
verbal verbalis,,ad8 adb
verbal verbalis,51p
parlanc idiom,51f
word diction phrase phraseolog verbiag,51f,afm
shibboleth,51b
tone,51b,akd
note,51r
round rotund,51r
barrag bombard,,a7t
prosodi inflect,51b,afq
inton,51v,afq akd akb
monoton drone,51w,cmj ade
monoton,4x7
singsong,51w,cgg akc
enjamb,51v
stress,51v,afs
rhythm,e,c1i cll
upbeat offbeat,522
modul,50k
bombast fustian rant claptrap blah,51g,akg
sensat lurid,51h
concis pithi succinct,51b
crisp,51b
breviti,51b
lacon laconic,51b
vein,51b
verbos,51b
verbiag verbal,52c
prolix windi wordi,52c
circumlocut periphrasi ambag,52c
turgid flatul,52e
redund,52c
acronym initi,4cb
poetri poesi vers,51b,bqi
poetri,51b
metr cadenc,51b
iamb iambus,52l
anapest anapaest,52l
pyrrhic dibrach,52l
rhyme rime,51b,dp3
anacoluthia anacoluthon,51c
anadiplosi redupl,51c
epiphora epistroph,51c
epanaphora anaphora,51c
litot meiosi,51c 4rd
paralepsi paraleipsi paralipsi preterit,51c
hyperbol exagger,51c,a67
metaphor,51c
speech languag
word,52y
utter vocal,,aft ad8 adb
voic vocal vocalis phonat,,75t adw
phone,,adw
phonem,532
vowel,532
schwa shwa,534
murmur,535
semivowel glide,532
vowel,4wn
conson,532
conson,4wn
alveolar dental,539
occlus plosiv,539
nasal nasalis,530
click,53c
fricat spirant,539
affric,539
nasal,539
guttur pharyng,539
cri outcri call yell shout vocifer,530,abd abg abe abf anp
cri yell,530,abg
bellow holla holler hollo holloa roar yowl,53j,ak0 ak8 abm ajy abg abl ak7
catcal,53j,al1
clamor clamour,53j,a23 abk
hoot,53j
scream shriek screech,53j,ak9 abi abg
whoop,53j,abh
yell shout,53j,abg
hoot hiss razz snort,53j,ajr a6x ajm
obscen vulgar,530
bawdri bawdi,53t
curs explet oath swear swearword,530,a7x a80
croak,530
exclam exclaim,530,abd
devil dicken,53x
ejacul interject,53x,abj afp
groan moan,530,ajt
hem ahem,530
howl ulul,530,ajy
laugh laughter,530,904
mumbl,530,ajq
chortl chuckl,543,903
giggl,543,900
heehaw horselaugh hawhaw,543
snicker snort snigger,543,8zz ajr
titter,543,900
pronunci orthoepi,52y,afj
sibil assibil,530
exult rejoic,530,a7e
sigh suspir,530,8yj afu
snarl,530,abp abo
speech,530,adb
sputter splutter,530
whisper susurr voiceless,530,abn
rasp,530
accent,530,afs
drawl,54j,afk
retroflect retroflexion,530
enunci diction,530,afj afi
syncop,530
thick,530
trill,530
convers,52y,aeo
communion,4al,a15
exchang,54q
chat confab confabul schmooz schmoos,54q,a8p ajb
chitchat gabfest gossip tittletattl chinwag causeri,54t,ajb
talk,54q,ael ady aen adb
dialogu dialog duologu,54v
malarkey malarki jazz nothing,54v
yack yaketyyak chatter cackl,54v,akp ajb aj8
prate prattl blether,54y,aj9
detail,551,ae7
discuss treatment,4al,aj1 aj0
talk,551,adb ael
exhort,4al,a7h a1j
express verbal,4al,ad8
congratul felicit,554,a93 bub a91
discuss word,52y,a4m
argument debat,556,a21 a4i 9xx a1y a1z
deliber,556,a4j a4i
confer,556,a8p
consult,559,a8s a8q a8p
consult interview,559,a8p a8s
postmortem,556
huddl powwow,559
session,559
negoti talk,556,a1c
diplomaci,55f,6rb
haggl wrangl,55f,a22 cr1
say express locut,52y
anatom,55i
motto slogan catchword shibboleth,55i
maxim axiom,55i
aphor apothegm apophthegm,55l
epigram quip,55i
proverb adag byword,55i
platitud clich banal commonplac bromid,4u0 4rg
rural rustic,55i
babytalk motheres,52y
dialect idiom,52y,afs
monologu,52y
slang jargon lingo argot patoi vernacular,52y
charm,52y,ddy ape
incant conjur,55v,bm0
jinx whammi,55v,a7z a29
soliloquy monologu,52y
propos,565
propos
hypothesi,560,9sf
suggest proposit proffer,560,ctu 9x7 ace a8m
hint intim,562,aco ace
touch,562
offer,,9x8 cu0
special,565
submiss,,a8w
file,567,agx
command bid dictat,,de0 a01 a13 a0e
order,569,a01 a00
word,56a
command,569,a0e
clarif elucid,4sd,9rt ad7
text,4gc
embellish embroideri,551,ae8
version,4sd
read,4sd,9rz
twist,4sd
popular popularis,4sd
assent acquiesc,,a3t
concess conced yield,56k,a3z cv2
concurr,,a3y
conniv collus,,9xa 9xb
settlement,4ub,a1d 9wq
compromis,56o,aj4 aj3
second endors indors,,dbl
citat,,bqn aid aig
showdown faceoff,,dot
dissent,,a3w
discord dissens,,a3w
disput differ,,a3w a24 a87
argybargi arglebargl,56x
controversi content contest disput discept tilt argument argu,56v,a21 a24 a87 a88
quarrel wrangl row runin dustup,56v,a22 a24
affray alterc fraca,56y
bicker spat tiff squabbl pettifoggeri,56y
offer,,ctw ctx d29 ctu ctt
request ask,,alm a0k a0j
notic,572,a8i
wish,572,by9 by8 aar
invit,572 4mo,cze czd bbh bbf al9 a36
bid summon,575,a36
invit,575,cze czd
entreati prayer appeal,572,a0p
demagogueri demagogi,578
supplic plea,578,a0y
beggari beg mendic,578,crz a2k a11
courtship woo court,578,d9v d9u
prayer petit orison,572,a14
collect,57d
thanksgiv,57d
invoc supplic,57d,a0p
recal,572
demand,4j1,a0o
insist,57i,a2b a4z
call,57i
requisit,57i,csa a0e
question inquir,572,a2s aae a2w a2q
question inquiri enquiri queri,57m,a2w a2q aae a47
interview,57m,a49 a48 a47
question interrog,4c5,a2w a2q
examin exam test,4al,a2t d9l a2x a2u
comprehens comp,57q
final,57q
oral viva,57q
quiz,57q,a2t
repli,,a4s
rejoind retort ripost comeback,57v,a4q a4t cy1
answer,57v,a4s
descript,,aep afz
delin depict pictur,4rj,ae9 afz dez
epithet,57z
portray portraitur portrait,57z,ag3
label,57y,af3 bjb aiu
sketch vignett,57y,ah8
affirm assert,,a8u ahe ahg 9y6 ahi
yes,4rx
denial disaffirm,4rp,a4u
denial,,co6
negat,587,d5u
nay,588
refus,587,co3
disavow disclaim,587
retract abjur recant,58b,a3k
withdraw backdown climbdown,58c
contradict,4tg
cancel,586,d63
repudi renunci,,a0v
disown,58g
rebuff snub repuls,,bds apg a3j
object
complaint,53k
demur demurr,58j,a45
dissent,58j,a3w
exclam,58k
gripe squawk,58j,ab8 aay
protest,58j,ahh ab5
grumbl murmur mutter,58j,ab3 ab4
whimper whine,58j,ajl 927
lament plaint wail,58k,ajy 927 bwn
tell appris notif,,a8i ahe
dismiss,58t
disclosur revel reveal,,acw
divulg,58v,acw
discoveri,58v,ct0 ck7 bmg acw 9qb 9yj
inform rat,58v,a6b a5s
exposur,58v,acw
expos unmask,58z,acw
admiss,,a4w
confess,591,a4x a50
report,,aeu aep
report studi,4hu,aet aep
skinni,4n8
anecdot,593
narrat recit yarn,593,ae0
narrat stori tale,,adx ae0
fairytal,598
tell recount,597,ae0 adz
gossip scuttlebutt,593,ajj
rumor rumour hearsay,59b,ajk
grapevin pipelin,59b
scandal,59b,bx8
warn,,a8a
alert,59f,a8g
caution caveat,59f,a8c
forewarn premonit,59f
threat,59f
promis,,a9b a9a
assur,,a9c a9a
plight troth,59l,a9c
betroth troth engag,59k,a9g
ring,59n
vow,59l,a9i a9h
boast selfprais jactit,,a98
brag crow vapor gasconad,59q,a98 a7b a99
braggadocio rodomontad rhodomontad,59q,a98
indic denot,,acs ac5
challeng,,a86
dare,59u,a84 dao
defianc,59u,a84
gauntlet gantlet,59u
denunci denounc,,d88 a6a
fulmin diatrib,59y
tirad philipp broadsid,59y 5ae
damnat,59y,a7z
execr curs,59y,a7z
imprec maledict,5a2,a7z
accus,4kc,a6g a6f
recrimin,5a4
indict,4hu,d8u
alleg,5a4
grievanc,5a7
lodgment lodgement,5a7,a89
imprec,5a4
indict,5a4,d8u
incrimin inculp blame,5a4,a6d 9z2 a6f
insinu innuendo,5a4,acf
address speech,,ag4
impromptu,5ae
impromptu,50k
inaugur,5ae
keynot,4l8,a1p
lectur,5ae,a5m
orat,5ae
speechmak speak,5ae,ag4
debat disput,5al,a24 a4i
harangu rant,5ae,akg ag6
valedict valedictori,5ae
sermon discours preach,5ae,a5j
kerygma kerugma,5ap
homili preachment,5ap,a5j
persuas suasion,4al,a1m
election canvass,5as
exhort,5as,a7h a1j
expostul remonstr object,4al,a44
weapon,5as
promot promo public packag,,afd
endors indors blurb,5ax,d4e dbl
ballyhoo hoopla hype,5ax
advertis advertiz advert,5ax,afd
classifi,5b0
commerci,5b0
infomerci informerci,5b2
circular handbil broadsid broadsheet flyer throwaway,5b0,ccg aew
abet abett instig,4pk,a1x day
cheer shout,4pk,bxo a7g a7h
further advanc,4pk,d0a dbe dbg
foster fosterag,4pk,dbe ab0
goad prod urg spur,4pk,dbf bxq a1j avz aws a70
incit,4pk,bng a38
deter deterr,4q7,bxu bv5 a1s
resign,,cz8 cyd
relinquish,5bc,cp2 cv1
yield surrend,5bd,aoc a3u
ban forbidd forbid,58a,a3c d79 a3d
precognit foreknowledg
telekinesi psychokinesi
windsock sock airsleev drogu,4vb
stake,4vb,bjk
refer,5bq
mereston meereston mearston,5bk
rule,41m
univers,5bm
standard criterion touchston
target mark,5bk
indic,4vb,abz
blinker traffic,4vb,ckg
input,4vb
readout,4vb
foghorn fogsign,4vb
nun,5bk
crosier crozier,4w0
scepter sceptr,4w0
wing,4xw
chevron stripe,4xw
marker mark,4w0,9tl 9n2 bjb
mileston milepost,5c0
peg,5c0,b9p
logo logotyp,4wy
sticker paster,5c0,b2v b44
tag ticket,5c0,bjb
tag,5c0
shrug,4xh,90d
wave waftur,4xh,ajg
nod,4xh,aag
bow obeis,4xh,cdv ccb aah
curtsi curtsey,4xh
genuflect genuflexion,5ca
kowtow kotow,5ca
recal callback,572,cuu
packet,4aq
sprechgesang sprechstimm,531
vocal,4zg
happen occurr,,9f2
accompani,,dii dmy
background,5cj,9ne
experi,,94k bu9 ch4 cha
appal,5cl
omen,5cl,a8f
loss,5cl
ordeal,5cl
time,5cl
troubl,,92i btt bu6
treat,,cr7
wonder marvel,,ac9 ac8
thing
episod
feast,5cu,ase
drama,5cv,ae8 ag2
begin,,9fl
end,,dod 9fs dew
result outcom,,dgn dgi
decis,5d0
consequ,5d0
offspr,7ak,9fb
wage reward,5d2,dar cwx
worst,5d0
chang alter,,96d 94s 94o 94d
surpris,5d6,ap0 dei 9yv
accid
accid,5dh
collis,5d9,bhd
crash,5d9,bhe
collis,5fe,awf bhd
fire,,9h4
bonfir,5dd
campfir,5dd
smolder,5dd,9h2
misfortun,5cr
piti,5dh
hell blaze,5cr
onslaught,5cr
scandal,5cr,bx8
incid
discharg
impuls,5dn
spike,5dn
explos,5dn,9dc 9da
case instanc,,ai6
piec,5dr
time clip,5dr
movement motion,,byt
bend,5du
travel,5du,byt
creep,5dw,c1w
injuri,5d9,92g
calam catastroph disast tragedi,5dh
break,5d8
coincid,5d8
smash,5da
failur,,d9d
downfal,5e3,dbp
success
abort,5e3,d9d
miss,5e3,awg cax
emerg,5cy,9o4 9j2
birth,5d6,91o
deliveri,5e9
appear,,9iy
manifest,5eb
epiphani,5ec
incept,5cy,dov dfs blx
genesi,5cy,blv 91k
emerg,5cy,dfs 94q 9j8
rise,5eg,9jm
start,5cy,cz1 bni blx deu 9fl 9fi
menarch,5ei
onset,5ei
dawn,5ei,dev
open,5ei,d2b
caus,5ee,bn2 a1t
anteced,5en,dmm
preliminari overtur,5ee
factor,5en
fundament,5eq
paramet,5eq
produc,5en,bt7
creation concept,5cy,bml bt9
destini fate,,9zz
inevit,5ev
annihil,5f4,9lk
obliter,5f4,9ly 9dj boa
exhaust,5gb
separ breakup,5d6,b0m d2q bh3
diffus,5l2
pass expir go,5g3,9g5 bzj caj cab
doom,5ev,a9t
destruct,,9lk 9ly 9m0 bnx bhi
depred,5f4,9hk
wrack,5f4,bhk
disappear,,ck9
variat,5d6,dil
mesh interlock,5fe,be3
flick,5fe
impact,5fe
blow,5fb,awo
jolt,5fc,c09
contact imping strike,,awf dcl au3
damag,5g4
wound,5fh,92g
loss,5g4
sacrific,5fh
repeat repetit,,9fa deh bsa aed
cycl,5fj,cd6 cd2
rippl,5fz,5fz cca cmh
oscil,5fo,c1e
rippl,5fm
wave,5du,c35
swell,5fz
tsunami,5dz 5fz
heav,5du,9fz
recoil,5du,c2h
bounc,5fs,c2i c2h
recoil,5du
seek,5du
wring,5du,bjr bak
stroke,5du
wrench,5du,c0o b3r c0n
wave,5du
wave,5eh
wreck,5d9,bhk
win,5lz,ao1 ane
death,5d6,9g5 ch8
decreas lessen,5d6,9k5 95l
sink,5g4
increas,5d6,95m 95t
improv advanc,5gb,dbg 99z 97s
refin elabor,5g7,9i3 9lr
deform,5d6,b3t azf
leap jump,5d6,95q 9pc
transform transmut shift,5d6,9p4
scene,5dm
collaps,,c8z
kill,5g3,b2b
descent,5dw,c7o
sink,5gf,c91
wobbl,5du,c0p c1u
shimmi,5gh
stop halt,,9fv dbr c02 c01 c00 djx
deviat departur differ,5f8,9tl 9tj dik
discrep variant,5gk,dik
monstros,5e3
disloc,5go
interrupt break
eclips,5go,ckd
adjust fit,5g7,9cy 9kx dlo 9m4 9cw 95h
entranc,5dw,cal
climb,5l1,c4i 9jp 95p
elev rais,5l1,c7w c7j c7y
heav,5l1,ccc
sound,,ciu clp
fuss troubl bother,5kd,bvp d86
fusion merger,,99l 9go 9ht
mix,,bb0 b88 9p5 9ht
blend,5gy,bb1 9ht
zoom,5l1,c5x
uplift,5l1
bang clap blast,5i0,clw cmg
bang,5i0
bark,5i0,ak1
bay,5gv,ak2
blare clamor din,5i0,cmf clw
boom roar thunder,5i0,abm cg0 ajv cmf
bleat,5gv,ak5
buzz,5gv,clv
cackl,5gv,ako
chatter,5i0,bgx
click,5gv,cmc cm8 c2n
chorus,5gv,afy
clang clangor clash crash,5i0,cfz clk clj
clatter,5i0,clg
cluck,5gv,akk
crack,5i0,9fx c2n clz
crackl,5i0,cln
creak,5i0,cle
crow,5gv,a7c
crunch,5i0,akr
drip,5gv
drum,5gv,bs4
footstep,5gv,c51
gobbl,5gv,aks
grind,5i0,b6h
growl,5gv,aju
grunt,5i0,ajn
hiss,5i0
howl,5gv,ak0
uproar,5i0
hum,5i0,dm1 cmd
knock,5gv,clq b7u cm7
mutter murmur,5gv,ajq ajp
whinni,5gv,akx
nois,5gv,clh
pant,5i0
pat tap,5gv,cm7 axa aw5
patter,5gv,cm6
plump,5i0,c87
plunk,5gv,cm5
pop,5gv,cma
quack,5gv,akh
racket,5i0,clf d73
rattl,5i0,clm c2b
report,5i0
ring,5gv,clt cls a30
rumbl grumbl,5i0,cme aju
rustl whisper,5i0,clx
scrape,5i0
screech shriek scream,5i0,cli abi cle
sigh,5gv,afu 8yj
slam,5i0,aww
snore,5i0,8zi
song,5gv
spatter sputter,5i0,cmb
splash,5i0,b56 b57
squawk,5i0,ak9
squeak,5i0,cle
squeal,5i0,akj
strum,5gv,clr
tap,5gv,cm7
throb,5gv
thump thud,5gv,cm4 awh cm3 cm5
thunder,5i0
tick,5gv,clo cm8
tinkl,5gv,cmc
trampl,5gv,c53 c0i 92h
voic,5gv
whack,5gv
whir,5gv,cmk
whistl,5gv,cm1
whiz,5gv,cmk
yelp,5gv,ak4
puls heartbeat beat,,c1i c1g
throb pound,5j3,c1i ci1 c1g
tide,,c15 c16
bore eager,5ja
slide,5gf,c0v
landslid,5j7
flow,5dw,cea cec
current stream,5j9
overflow runoff,5j9,ceo
torrent,5ja
flux,5j9,ce9 9ka
touch,5fe,cid dk7 au5 au3 au4
concuss,5fc
rap tap,5fc,cm7 axa b7k awf b7t
bang smash,5fc,b7x 9et b71 awv b6q awj
pound,5fc
slap smack,5fc,b7w b83
swerv,5du,cbw
concuss,5dy
sparkl,5d6,ckg
flash
flicker spark glint,5jn,ckp ckh
gleam,5jn,cki
glitter sparkl,5jn
lightn,5jn
concentr,5g6,999
jump,5g6,95r
meet encount,,cqg caz
convers transit,5gb,9ha 9oy
occas
climax,5jw,9m7
emerg,5jz
crisi,5jw
landmark,5jw
mileston,5jw
conserv,5g7,csk
recoveri,5g7,9o2
expens,5k5
damag harm,5d6,9ar 942 9aj
puls,5fo,bln
dwindl,5g4,9az
turn twist,5k9,94q 95a dfv
develop,5d6
phenomenon,5k9
revolut,5d6,74a
atrophi,5gb,9ix 93o
disturb
earthquak quak,,c27
tremor,5ke,c27
invas encroach intrus,5gr,caq di2
background,5cr
drip dribbl,5j9,bl3 cek cel
distort deform,5k5
plung,5gf 5dw,c7g
outburst,,9df
salvo,5kl
epidem
jet,5j9,cee bek
gush,5j9,cee 9ku 9kt
rush surg,5j9,ccc c3a
onrush,5kq
roll,5du,c0f bey c20 c0d
whirl,5du,ccv cct
spin,5du
wallow,5ks,c0c
replac switch,5f8,cr0 94z 964 cqz cqx
tide,5f8,c3a
shift displac,5l4,9ow 9h8
amplitud,5ky
progress advanc,5dw,c9a
rise,5dw,c7l c7j
spread,5dw,dki cdn cfg af0 aew b5l b5h
stamped,5dw,cfr
translat,5dw,9nt
return,5du,9hj
affair occas
parti,5l6,d74
formal,5l7
fete,5l7,ass asr d72
jolli,5l7,a76
celebr,5l6,dd9 d72
ceremoni,5l6,dd9
funer,5lc
burial,5ld,d4k
wed,5lc,d6z
dedic,5lc,d04 a9k
open,5lc,d2b d2d
initi induct,5lc,cza czp czb
graduat,5lc,cri crj
contest competit
preliminari,5lk
championship,5lk
race,5lk,amb
run,5ln,amb c4v
tournament,5lk
seri,5lk
final,5lt
meet,5lk,alz d6t
match,5lk,am0
pin,5lz
tournament,5lk
tilt,we
race,5lk,amb
campaign,5lx,amz
victori triumph,5e5,ani
independ,5lz
landslid,5lz
slam,5lz
runaway romp,5lz,anf
defeat lick,5e3,d5v
setback blow
lurch,5m4
slaughter whip,5m4,ank anj b7q anl
faint,5d6,8zp
affect,b,bu2
emot,b
soul,b
passion,b
infatu,5mc
wild abandon,5mc
fire,5mc
zeal,5mf
sentiment,b
conflict,b,dix
indiffer,b
desir,b,byc
ambit aspir dream,5mk,9x4 byd
temptat,5mk,a37
appetit,5mk
wish,5mk,byc 9xg by8 bya by9 aar
long yearn,5mk,bwu byk
nostalgia,5mp
sensual,5mk
lust,5mk,asw
urg itch,5mk
impuls,5mk
pleasur,b,bxi
delight,5mv,at3 bxi
amus,5mw,a7k
enjoy,5mv,byl bxv at3
relish,5my 5r4,bxv
comfort,5mv
consol solac,5n0,bxg
relief,5n0,921
sadism,5mv
pain,b,bvv
twing,b
suffer,5n4,bvv 923 chw 924
agoni,5n6,bwo
discomfort,5n6,91y
distress hurt suffer,5n4,bvz ci0 923 bwb
anguish torment tortur,5n9,bwo bw0 bvv
like,b
fond,5nb,bup
fascin,5nb,bwy bxn
prefer tast,5nb,byf
tendenc,5nb,dn9
approv,5nb,9uz
admir esteem,5nb,9we byj
worship,5ql,buv
dislik,b,buq
alien,5nj,by6
isol,5nk
antipathi distast,5nj
disapprov,5nj,9v0
contempt disdain scorn,5nj,buj
disgust,5nj,bx4 cn1
repuls revuls horror,5np
nausea,5np,cn2 bx4
gratitud,b
concern,5r1
solicitud,5nt
indiffer,b
distanc,5nv,djz
detach,5nv
cruelti,b
shame,b,bvu d87 dat
embarrass,5nz
chagrin humili,5o0,bwh
pride,b
selfesteem,5o2
ego egot,5o2,6s7
vaniti,5o2
humil,b
astonish amaz,b,9yt
wonder admir,5o7,ac8
awe,5o8,buz
surpris,5o7,9yv
shock stupor,5o7,bvb bx8 chi
anticip expect,b
fever,5oc
hope,5oc,bxa byg
gaieti,b
serious sincer,b
sensit,b
sensibl,5oh
feel,5oh,bu9 9w6
insight,5oi
fidget,b,cdj
impati,5ol
stir,b,bu7 btn chk
tumult turmoil,b
cool,b
quiet,b
peac repos seren,5oq,btv
anger,5ma,bvk bvh
wrath,5ou
furi rage,5os,dni bw3 bvj
offens,5os,bvo
indign outrag,5os,bx8
annoy chafe,5os
temper irrit,5ox,bvl bvo
exasper,5ox,bvj bxw
fear fright,5ma,buy bv2
alarm dismay constern,5p0,bva a8g
shiver chill quiver shudder thrill tingl,5p0,ci2 bxb bw4 c28
horror,5p0,bva
hysteria,5p0
panic terror,5p0,buy bv7 bv8
awe,5ma,buw
scare,5p0,buy
apprehens dread,5p0,bv2 bv9
premonit,5p8,abs
suspens,5p8
anxieti,5ma
worri,5pb,btt bu6 btz bu0
concern fear,5pb,bv4 btz djq
uneasi,5pb
misgiv,5pb
angst,5pb
confid,b
happi,b
joy,5ma,bxd bxe
elat,5pj
exult,5pj,a7e
triumph,5pl,by5
excit,5pj,bud bxb
thrill kick,5pn,bxb bw4 chl btp
gaieti merriment,5pi
glee,5pp
rejoic,5pi,by5 bxe
satisfact,5pi
pride,5ps,bub
fulfil,5ps,asi
glee,5ps,a99
sad,b
heavi,5pw
melancholi,5pw
gloom,5py 5p8
brood,5py
woe,5q4
miseri,5pw
loneli,5pw,9r9
sorrow,5pw,bwa
grief,5q4
sorrow regret,5pw,bw5 bw7 bwa
guilt,5q6
penanc,5q6,bw5
weight,5pw
discont,5mp,bxm
boredom,5qa
displeasur,5qa 5ox
disappoint,5qa,bwf
frustrat defeat,5qd,dbo
hope,b,bxa byg
optim,5qf
despair,b,bx9
resign surrend,5qh
dismay,5qh,bxf bxt bxs
intimid,5qj
love,5ma,bul byl buk
ardor,5ql
infatu,5ql
devot,5ql
affect fond,b
attach,5qp,da6
warmth,5ql
loyalti,5ql
hate hatr,5ma,buh
aggress,5qt
resent bitter,5qt,buf
grudg grievanc,5qv,bug
envi,5qv,byi byh
jealousi,5qx
temper mood humor,b,a7j
spleen,5os
sympathi,b,by2
compass,5r1,by1
piti,5r1,by1 by2
enthusiasm,b
eager,5r4
ardor zeal,5r5
delicaci treat,5re
dish,5re,as6
diet,,asy at1
dietari,,at1 asy
chuck grub
ration,,cpj cpk
flour,,9hb ay6
susten,,au2 atz
meal,5re
breakfast,5rf,asq asp
lunch,5rf,aso asn
tea,5rf
dinner,5rf,arm arn
supper,5rf
buffet,5rf
barbecu,5rf,9e9
banquet,5rf,ass asr
morsel bite
chew plug,5ro,bca att
special,5r8
roast,5sb,9e8
soup,5r8
lobscus,5r8
brittl,5r7
gum,5r7
taffi,5r7
dessert sweet,5re
snowbal,5rx
glaze,1z7
turnov,5r8
pie
biscuit
kiss,5s2
jam,5r7
jelli,5r7,9n1
jelli,5r7,9n1
bird,5sb
poultri,5s7
chicken,5s8
pheasant,5s7
meat
minc,5re,bha
liver,5sb
chop,5sb,axw
barbecu,5r8,9e9
slice,,axm
chuck,5sb
shin,5sb
steak,5sb
shoulder,5sb
beef,5sb
cake,5r8
mutton,5sb
rack,5sb
pork,5sb
bacon,5sb
frank,5sb
farc,5ud,9e1
bread,,b33
loaf,5st
toast,5st,9e5
danish,5st
biscuit,5st
hardtack,5sx
sandwich,5r8,boe
submarin wedg,5sz
western,5sz
wrap,5sz
produc,,bsh
veget,5t3
potato,5t4
crisp,5r8,9e5
rhubarb,5t4
sprout,5t4,93r 9g0
bean,5t4
pea,5t4
tomato,5t4
radish,5t4
cling,5t3
peel,,aya
berri,5t3,b5y
blackberri,5tf,b5v
orang,5t3
lemon,5t3
plum,5t3
banana,5t3
melon,5t3
grape,5t3
avocado,5t3
pear,5t3
sorb,5t3
fish,,aq3
snail,5sb,b5u
feed,,as5
pastur,5ts,bia bi9
hay,5ts
grain
barley,5tv
rice,5tv,bav
slop,5ts,bij
herb
spice,,cmu
salt,,cn6
sage,5tz
egg,,ay5 bdy
milk,5uc,97b 97a
cream,,b87
butter,,ayj
honey,,cn3
sugar,,cn4
batter,5ud
dough,5ud
pasti,5s1
beverag drink,8qt,arr
mixtur,,9ht
mix premix,5ud
draught,5uh
alcohol,5uc
drink,,arr
beer,5ug
sud,5ui
bitter,5ui
stout,5ui
sake,5ug
wine,5ug,as1 at2
rose,5un
champagn,5un
port,5un
sherri,5un
liquor,5ug,art
brandi,5us
whiskey whiski,5us
bourbon,5uu
bishop,5un
flip,5ug
grasshopp,5ug
manhattan,5ug
martini,5ug
sling,5ug
sour,5ug
shake,5uh
juic
nectar,5uc
pop,5uc
phosphat,5uc
coffe java,5uc
punch,5ug
tea,5uc
arrang,,90r
straggl,,cbu ce8
array,5vb,bbp
classif,5vb,9zq 9ts
peopl,,dhr 9kk
age elder,5vf
youth,5vf
blind,5vf,cl6 cl5
brave,5vf,dm4
timid cautious,5vf
communiti,5vf
damn,5vf
dead,5vf
live,5vf
deaf,5vf,cmn
disabl handicap,5vf
doom lost,5vf
enemi,5vf
folk,5vf
free,5vf,d22
enlighten,5vf,czp
sick,5vf,92t
wound,5vf
collect accumul,,bnz cua
batteri,5vy
collag,5vy
content,5vy
pack,5vy
straight,5vy
agglomer,5vy
bunch clump cluster,5w4,cb8 bcb cbg
knot,5w5
clod lump clump chunk,5w4,9ty
pile heap agglomer,5vy,960 bcc bdk b99 ce1
mass,5vy,cb4
stack,5w8,bdk bdm
combin,5vy,b60 979 9ht
bodi
public,5wc
world,5wp
societi
migrat,5vf,bzv
sector
busi,5wh
race
kindr,,7r5
famili,5wk
famili sept,5yo
peopl,5wm
name,5wm
class stratum,5vf,9zq 9ts
gather assemblag,,dek d2l
bee,5wq
congreg,5vy,cb1
pair,5wq,b8s b07 d70
librari,5vy
mytholog,5vy
pair,5xc,bb8 b07
team,,78b
coupl,5wt,d70
tripl,5xc
coupl,5wl,b07 b8s
marriag,5wl
brood,,91u
flock
flock,5x5
congreg fold faith,,cb1
bevi,5x3
wildlif,2
herd,,dht
herd,,dht
coloni
swarm,,dmt
set,5vy
class categori famili,5vy,9zq 9ts
stamp,5xd,9tw cjg
join,5xc
sex,5xd,9tk
set
subspac,f 5xh
field,5xh
solut,5xh
denomin,5xd,aiv
packag bundl packet,5vy,azn bcb bcf bcd bc8
organ,,d3w bnk
associ,,de6 d5k
govern author regim,,ddz
bureaucraci,5xp
court,5xp
empir,5xp
palac,5xp
institut establish
hospit,5xu
enterpris,,6sf
giant,5xw
collect,5xw
agenc,5y6
compani,5xu
corpor,5y2
firm hous,5y6
franchis,5y6,78t 5y9 d3t
manufactur,5y6,bll bnq
partnership,5y6,6oi
busi concern,5xw
publish,5y2,bsw aev
newspap paper,5y7
dealer,5y2,cqa
prosecut,5vy
plant,5vy
industri,5xw
market,5yc
brotherhood fratern,5wp,czo
famili household,5zz,d4s 6v4
club nine,609
five,609
eleven,609
defens,609,ap7
religion faith,5xu
church,5yk
breed strain,,b8t 91n
pedigre,5ym
lineag line pedigre ancestri,5wk,da9 dog
subspeci race
variant
civil,5wf
profess,652
ministri,5ys
depart,60u
personnel,5yu
treasuri,5yu
denomin,,aiv
cult,5yk,6qe
clergi,5ys
laiti,5zf
royalti,5wm
peopl,,dhr 9kk
govern,5z2
senat,5z5
legislatur,5wq,d5d
administr establish organ,5wc,d3w d2s 9xk 9i6 d2r
execut,5z6
nation land countri,5vf
state nation countri commonwealth,5zz
state,5xp
poor,5vf
rich,5vf
populac public world,5vf
popul,5vf,dhp
mass,,dhr 9kk
labor,5wp
crowd,5wq,cbh dhn cbk
throng,5wq,ce1
hive,5zi
hord host,5zi
armi,5zh
crush,5zh
host,602
swarm,5zh,cbi dmt
huddl,5zh,cbf
mob,5zh,ce1
compani,5wq
util,5zt
servic,5y0,dae
compani troup
chorus,,bs0
choir,5zv,bs0
choir consort,5xc,bs0
circus,5zu
unit
command,606,a0f
enemi,606
armi,605
navi,605
armor,606,amd
servic,608
forc,5zz
militari,608
forc personnel
team squad,5zz,aml
polic,608 63j,d4h
manpow hand men,608
corp,606
corp,5wc
divis,606
regiment,606,czu d3x
brigad,606,amr
battalion,606
compani,606
platoon,606
platoon,609
patrol,606,d4h
picket,606
squad,606
relay,61r
wing,606
squadron,606
squadron,64l
flight,606
flight,65k
divis,5zz
audienc,5wq
audienc,5zf
follow,5zf,cx6
faith,60x
parish,610
communiti,5wq
communiti,62z
neighborhood,610,6zq
metropoli,5wq
town,5wq
villag settlement,610
crossroad,610
cooper,5xo
club societi lodg,5xo,czh dea de9
fellowship,5xo,6oj
chapter,618
fratern,618
soror,618
leagu confer,5xo,9gp
major,61d
pool syndic,5xo,d3y d3z
combin,61f,cyx
cast,5wq,bqx
ensembl,61h
class grade,5wq
class,61d,9zq 9ts
set circl band lot
camp,61l
faction,61m
cadr,61p
core nucleus,5xc
portfolio,5xc
crew,5zz,amo
detail,61r,9v7
gang,5xo,6tj
syndic mob,,6tj
orchestra
symphoni,61v
hord,610
conspiraci,61l
faction,61m
parti,5wq,d74
danc,620,bqt
ball,621
masquerad,620,b48 cjp
banquet feast,625,ass asr
dinner,620,arm arn
gaudi,624
recept,620
social,620
supper,5wq
parti,61l,dn0
tabl,5vd,bsv
transpos,5vd
galaxi,5vy
phalanx,5zh
score,5xc
crew,5zz,amn
crowd gang bunch,5wq,amo
troop,606
troop,606
outfit,5zz
school,5wc
school,5xu,czm
colleg,5wc
colleg,5xu
academi,62m,6jy
academi,5xu,6jy
seminari,62m
seminari,62m
univers,5wc
gown,62t
faculti,5wc,an2 ami
cultur,5wf
fleet,5vy
fleet,5vy
align,,9zh
confederaci,5zz,d2w d5l
leagu,5zz,9gp
alli,5z9,d2n
meet,5wq,caz
confer,633,a8p
congress,633
convent,633
meet,5wq,d6t dek d2l
council,5zz
divan,638
council,5wq
diet,5z5
parliament,5z5
soviet,638
board,63f
committe commiss,5zz,6oy cxb
symposium,634
court,5wq
repertori,5vy
agenc bureau offic,5zz
intellig,5zz
organ,63j
ralli,5wq
cadr,5zz
underground,5zz
democraci republ,,d9q d9r
capit,63t,6n8
communism,63s,6p0
social,63t
economi,65x,6s4
generat,,91k
generat,5vf
folk
tableau,5vb
combin,66k
coloni settlement,5wc,9of 9ig 75g
outpost,63z
commune,5wq
lobbi,5vf
chain,66i
cours line,66i
cycl,66i
hierarchi,66i
manag,5z6
leadership leader,5wc,6jk
cabinet,63e
date appoint engag,637,d6r
visit,637,bza
elit,5wp
elect,64c,d0j
cream,64c,9v4
aristocraci,5wp
few,64c
nobil aristocraci,64c
artilleri,606
musketri,606
batteri,64i
cavalri,606
infantri,606
militia reserv,606
militia,5wc
territori,606
soldieri troop,608,an7
friend,64q
hostil,64q
cavalri,64q
rank,608
mixtur varieti,5vy,9jw 9ht
select,64v
litter,,91s
membership,5wc,7r0 6yt
branch,60u
patronag,5vf,ab1
mission,,6z6
vocat,5wc
commando,606
poss,60a
foundat,5xu,d2f
chariti,655
institut,5xo
exhibit exposit,5vy
fair,5wq
side,5zz
expedit,5zz
juri,5wc
juri panel,63f,9s2
bevi,5wq
left,61z
right,61z
bank,5xu,cwt cur
market,5wp,cty
traffic,5vy
format,5vb,d3w
march,5vy,c49 cfl c9l
parad,5vy,c4o
file,65q,c4c
column,65n
secondari,65k
line,65k,dlq
line,65k
row,65r
rank,65r
column,5vd
machineri,65x
network,65x,bot aiy
system
subsystem,65x
organ,65x
syntax,65x
bodi,65x
trade,5wp,bo4
veget,5vy
brush thicket,663
growth,663,bsh
scrub bush,663
stand,663
forest wood,663,bho
grove,668
underbrush,664
shrubberi,663
garden,663,bsi
staff,608,an2 ami
dictatorship despot tyranni
law jurisprud,5vy,6wm
bureaucraci,5z6
order,5vb
seri,66h
progress,66i
sequenc,66i,abw 9u4
train,66i,974
success,66i
parad,66m,c4o
streak,66m
stream,644
data,5vy,a5p
movement
cubism,66r,6qd
unemploy,5vf
camp,5wq
reunion,620
muster,5wq,a35
registr,5wc
pool,,amq
center,65k
flank,65k
head,65k,dnv c5j c9s c5b
rear,65k
address,6b1,ag9
airway,6aw
apex,6b1
apron,6cd
area countri,6bi
atmospher,6bh
space,f
backwood,6by
wasteland,6de
bush,6de
desert,6d0
battlefield field,6d0
beat,6aw
begin origin root sourc,6b1,dfq dov
deriv,67g,dog 9a7 9a6
belt,6bh
homeland,68f
cradl,67g
side,6co
bottom,67l,cwd awi
foot,67p
base,67p
bottom,6bh,cwd awi
boundari bound,6bh,dmg 991
border,67q,dmg bbb bba
place properti,6bi,cw2
balk,3p7
campus,69f
capit,67z
heaven,6co
cemeteri graveyard,6cd
center,6b1,bzn
center middl heart,677,bd1
core,67y,bjh
navel,67y
citi metropoli,6bi 68o
downtown,68o
outskirt,6c8
sprawl,6bi
borough,614
borough,68o
citi,68o
clear,6d0,97f 97e
commune,68o
commonwealth,6cj
hub,67z
corner,6b1
corner,677
countri land,68o
counti,6bh
counti,68o
crest,6a8,dku
culmin,6b1
depart,68o
develop,68o,96i
dig excav,6cd,cjd b1j b1k b1g
field,6bi
district territori dominion,6bi,d8g
uptown,68o
suburb,68o
distanc,6bh
domain land,6bi
empir,68s
realm,68s,6wr
resid abod,673
home place,68v,ca5
dump,6cd,cow
hear,6bd
view,6bd,cjv
orient,69q
eclipt,6a8
paradis,6bh
edg,67q,dmg bbb bba cy6
end,67q,dew
end,6bh,dew
termin,695,dew
end,6co,dew
environ surround,6bi,apf bbb
destin goal,695,9zz
medium,698
set,698
extrem,6bh
fairway,6cd
field,6bi
field,6d0
ground,6d0
meadow,6d0
field,6d0,am3 am1
front,67l,aly dkv
front,6a9
epicent,6b1
ghetto,6bc
habitat,698
haunt resort,677,bz8 bzb
hell,6bh
hemispher,6bi
hideout,6cv,cjj
height,6cv
brow,6ay
horizon,6a8
see,67z
reserv,68o
preserv,69w
insid interior,6co
insid interior,6bh,9z9
midst thick,69z
isopleth,6a8
jurisdict,68o
paint,6cf
kingdom,68f
lawn,69f
layer,6bh,ay7
demarc,67q
line
line,6b5
salient,d
latitud,7u1
parallel,6a8
mandat mandatori,68o
minimum,6bh
monument,6cd
nadir,6b1
orbit,6aw,cch
outlin,67q,bis bpq
profil,6ai,bp6
silhouett,6ai,cj2
outsid exterior,6co
outsid exterior,6bh
outdoor open,6am
outpost,6b7
overlook,6cv,dnf
midway,6d0
parish,6a2
park,6d0
park common green,6d0
part,698
pastur,6d0,bia bi9
path rout,6a8,c6h c6i
fairway,6aw
peak crest top,6cv,cau cfb dku
prairi,6d0
squar,6d0
point
poll,6b3
posit place,6b1,bcz c8s
posit,6b1,c8s
posit,6b1
site,6b3,dkz
post,6b3,amj
landmark,6b3
right,6b3
left,6b3
back rear,6b3
quarter,68o
rang reach,6bh,dk7 dos dnp
rang,6d0,bi9
rear,67l
rearward,6bf
region part
region
unknown,6bi
open clear,677,97f 96t 97e
dec,7u1
port,6b1,c8b cfv
harbor,6bm
berth,677,cw9 b14 b15
resort,2bd,bz8
rough,6cd
vicin local neighborhood,6c8,6zq 6gh
place,6br
block,677
presenc,6br
rendezv,6cv,d6u
retreat,677,cg8
safeti,677
countri,6bi
countrysid,6by
scene,677
light,6c0,9cb
dark shadow,6c0
sceneri,6br
landscap,6c3
churchyard,6d0
scour,6cv,axh axg
seat place,6cf,dlk bgf
section,677,bhf
shrubberi,677
side,6a8
side,6bh
hand,6cb
site,6d0,cw2
slum,68o,d77
space,677
air,6bh
sphere,6bi
stand,6b3,dlm bgl
state provinc,68o
stratum,6a6,d8i 9n0
oilfield,6bi
corner,6b1,c5g
substrat,6co
surfac,67q,c93
target,6cv
laboratori,6bi
tip,695,9n7
top,67l,cfb
rooftop,6cs
top,6bh,dkp
place spot,6b1,bqz aqn bcz
town,6bi 68o,6cx
town,68o
ward,68o
villag,6bi
tract,6bi,d5g
subdivis,6d0
terrain,6d0
plot patch,6d0
lot,6d0,d5f
viewpoint,6b3
local,6c0,bqz
vertex apex,69c
divid,6a8,dfm
direct way,6aw
bear,6d9,c5b c5j
tack,6da,c62
cours trend,6d9,cbw cea
trend,6d9
wild,6bi
sign,6bh
buffer,6bh
beachhead,6bh
fring,68o
reason ground,a,9sp 9sh
occas,6dj,bn5
incent,a,bng a1t
dynam,6dl
urg impuls,a
compuls,a
mania,a
compuls,a,6p5
moral,a
conscienc,6dr
signal,a
abyss,6gl
adjunct
agent
anion,6fl
arroyo,6i8
rais climb upgrad,6hl,c4i c7y
atmospher,8q6
bank,6h3
bank,6hl,bj9
barrier,6fz
bay,6eb
beach,6f9,c8a
bed,6gc
bit chip scrap,6f8,ay2 ay1
blanket,,dp1 b49
bluff,6e1
bodi
water
bog,6fr
breach,6gl,bjp
brook creek,6ht
bubbl,7ug,cmh 9nl 8yi
burrow tunnel,6fi,ccf
canyon,6i8
cape,6fq
cave,6f9,9th
cavern,6ej,azk
cavern,7v6,azk
chain,6i6
cliff,6f9
cloud,,cce
coast,6hl
contin,6fs
core,67y
crack cleft,6gl
curtain,6e3
fall,6hl
dipol,6i6
discard,,cor
ditch,6eb
draw,6i8
dreg,6hd,c8q
earth world globe,,78g
electron,6go
coal,6f8
file,6f8
flat,6gt
floor,6fq,b7o
foam,6ef,9n9 9nm
forest,6fq,bho
fragment,,9ey
format
grain,8m2,b4h 956
grind,8m2
gulf,6eb
gut,6eb
hill,6f9,bo7
hillsid,6hl
horseback,6f9
hole,6gl,azi
hole,6gc,b1j azj
hollow holler,6i8
inlet,6eb
ion,6go
island,6fq
mound hillock,6fe,bo6
lagoon,6fp
lake,6eb
land earth ground,,caw bdg bdh b06 c8f cft c8e c8d
land soil
landmass,6fq
leak,6fh,9o5
shelf,6h3
main,6eb
mainland,6fq
mare,6bh
mass,6ea
mechan
mere,6gw
meteorit,6g2
meteor
micell,6go
micrometeorit,6g1
moon,,cj7
motor,6dw
mountain,6f9
mountainsid,6hl
mouth,6f9
mouth,6gl
narrow,6hs,9d7
depress,6f9
natur,6i7
necess essenti requir necessari,,asx dfz
neck,6fq
need,6ge,asx dfz
neighbor,,des
nest,,di3
nucleus,67y
ocean,6eb
open gap,7v6,bjp
shave,6f8,d5h
part piec
particl,6ea
notch
track cours,6a8,ceb c3s cn8 cf5
pebbl,6h7
pit,6fi
plain field,6fq
planet
point,6gy
pond pool,6fp
pothol,6fi
headland,6f9
pulp,6fy,9ej
rainbow,7t5
rapid,6eb
ribbon thread,,c1n
ridg,6f9,dkj
rip rent tear,6gl,bh0 bi2 bh1 bi1
river,6ht
riverbank,6e2
rock stone,,b2a
saddl,6gp
lick,6hd
scrape,6f8
sea,6eb
coast,6hh
sediment deposit
segment,,bh5 bhf
sheet,7v6
shallow,6eb,9ob 9oc
shore,6f9,c8f dmh
sill,6h7
sky,6e0
slash,6fq
slope inclin,6f9,cc2
sud lather,6f6,90m 9na 9n9 bft
spit,6ei
splinter,6e7,9ex d5h
spring fountain,6f9
steep,6eu
step,6gq
strait,6eb
stream,6eb
stretch,7v6,der
surfac,6a6,c93
swamp,6fr
swell,6f9
tangl,,bb2 bbo
tent,6id
terrac bench,6f9,950
tidewat,6fq
trail,6gq
trench deep,6gc
trough,6gc
sod sward,6fr,b30
unit
univers exist world
valley,6gc
variabl
wallow,6eb,c0c
wash,6e6
waterfal,6eb
web,,bot
monster,3st
dragon,6ie 3st
witch,3st,a29
supernatur
destini fate,,9zz
deiti divin god immort,465
goddess,6ij
christ,6j2
angel,465
dwarf,465
bogey,6is
devil fiend demon,6is
ghoul,6is
banshe,6is
spirit,465
phantom specter,6is
presenc,6is
nymph,6ij
charact,3st
adult grownup,,8u7
apach,6tj
applic,,a1i
appointe,,d05 d62
attend,6ld,d6t df3
helper,,dau
capitalist,,7hr 7hq
constitu,79r
consum,798,ar1
coward,,bv0 cdz
creator,,bpg
defend guardian,,apd ap8 aqj apc aa6
defend,6oq,aod
engin,,9xp 9xk
experiment,746,d9m
expert
femal
individualist
inhabit dweller,,dhp
nativ
innoc
intellectu
lover,,byl bul buk
leader,,8dk d3c c9t c9s a1w
male
nation subject,,d7g
peer equal,,dj7 9tp 9il
observ,,cik d4i ck7 chq ch0
forerunn
primit
recipi,,cnz
travel,,bzh bze bz7 byt
unfortun
worker,,d1b d1j
brave,79w
frog,6jf
abbot,77p
academ,6s6
control,6j3,crn
defend suspect,,ac6 ddh
ace sensat virtuoso star whiz wizard,6jc,bre d8x
success,,d91 ct5 d96
actor,718,brc
actor,,d1j dby br1 an3
actress,6k3
freak,6kh
adjunct,6ld
aid,6z2
administr,,d2r
administr,6ul,d2r
monitor,6j8,a8b a8c
adolesc teenag teen
adulter
jade,6kd
antagonist oppon,,ddo cyy amt a25 a26 7zb
consult,6lj,a8h
advoc,,a5i
advoc counsel,6x3,a8h
agent,743
aggressor,6jk
aid auxiliari,6lc
distributor,6lk,ctm cpi
alli friend,6ld,d2n
graduat,750,cri crj
amateur
amateur,6le
ambassador,6rb
ambassador,76n
analyst,6jc,9t4 9t6
analyst,6jc,9zm
ancestor anteced,6wt
ancient
ancient,707
backer,710,coh
anthropologist,754
appointe,705,d05 d62
hope,6iz,9x4
apprentic,6zz,9qa 9qi
archbishop,6m6
architect design,6j7,bmm bmk
gunner,75f,aps apl
illustr,6l7,bom
artist,6j7
ass,6t4
assassin,6zg
bastard prick
assigne,6jr
assist helper help,,dbj dau d1k
associ,6jn,d5k
athlet
attack aggressor,,aok a7s aoi aog
attend tender,6lc,db1 dac df3
aunt,6wt
authoritarian,,a01
author,6jc
author
babi,706
babi babe infant,6ny,8tx 8dc dcn
bachelor,6y6,dfa
ballplay,6le 71t
bandit,78m
banker,6j3
bankrupt,6xq
bartend,6s9
bastard,706
twirler,718,ccu
batter hitter slugger,6lo,b7z b7r
bear,6wc
beast savag brute wildcat,6lf,aol
believ,,df4 bux 9vn
believ,6kh,9yi 9vk
belov dear honey love,6jj,bul buk
beneficiari,6jr
besieg,6sc,ap6
besieg,71d
best,,dkc dj0
better,,aq1 ar0
bishop,72k
blackmail,6q8,ddf
blade,7aj
sailor,75f,bzg
boatswain,6ye
escort,6j8
bomber,,api
booker,6kj,9va
lifter,78m,csd
bootlegg,6q8
bore,,by0
boss,6sa,d17
boy,6y6
slugger,6oq,b7z
lad sonni,6y5
bride,76q
brigadi,6z2
broad,7aa
brother,6wt
brother,6yt
buddi,6tg
builder,6j7
bull,6y6,bcv
cop,71x,auw
bulli rowdi,6lf,aj2
bulli,6v6
busboy,6s9
businessman,6j3
goat,79g
butter,6oq,awe
hound,79i
comput,6jc,9sq 9xr
caller compani,79n,d6v
caller,6wc
candid,71z,amz
camper,,dhz
canon,72k
canonist,76j
capitalist,6pd
captain,6z2
captain,71x
captain,6z2
captain chieftain,6jk,d3d
captiv
cardin,6m6
carpent,,d14
newsboy,6s9
carrier bearer,6js,baf b92 ba7
cartoonist,6l7,bq0
case
catcher,6lo,b9i
cattleman,6sq
cavalryman,769
cavalryman trooper,769
celebr,72k
celebr,,dd9 d72
moder,6ix
chambermaid,6y2
champion,6j8,de7 aqj
champion,74f
fellow fella lad cuss,6jl
charact eccentr type,6ix,9rl dlb
chemist,754
child kid youngster minor,,8ty 8db
child,706
sweep,6wy
chiropractor,78l
chorin,6qn
chosen,6qq
fool gull,79g,bg2 dd3 a75
citizen,6jm
civilian,6o4
claimant,6iz,cs8 ahz
classic,6l7
cleaner,6yv,bfo
clergyman,6jk
divin,6o9
clerk,6s9,d1c
closer,71p,9m6
closer,,d2e
clown,6or,dcb 94a
clown,6t4
coach tutor,788
coach manag,6jk,d3k a5u
partner pardner,6ld,cyi d1o
colleagu fellow,6ld
colleagu,6ld
collector,,coj
collector,,b60
colonel,6z2
coloni,747
giant,6ix
belliger fighter,,a24 amt ams amu
comedian comic,718
comedian,6k3
command,6jk,d3e a0f
command,6z2,d3e a0f
commando,75f
comment,7ag,9wj
commission,6ul,d5y
commission,6yt
committeeman,6yt
communist,71z
commut,70v,cds
companion comrad fellow familiar associ,6tg,de6 7w3 dn0
companion,6js,7w3 dn0
compos,6zh,bqo
compuls
concessionair,6mx
concierg,6j8
conductor,6zh,bs6
confeder,6q8
confid intim,6tg,ad0
congressman repres,6xa
connoisseur,6lj
conserv,6ix
consort,76q,de6 c4z
consumpt,75q
contemporari,6jn
contractor,,a9l
contractor,71t
contributor,7ag
convert,,9hg
conveyor,6yw,aci cf3
convict con,72o,aaw
convict,,aaw
cook,,bog bod 9e6
coquett teas,7aa,bwr aja
coron,6wb
corpor,6z2
correspond,,ah9
correspond,6wl
counselor,6kg,a8h
counselor,77s
countryman,6jm
countryman,74n
courtier,6lg
cousin,6wt
love,6z8
cowboy puncher cattleman,6v0
cowboy,718
craftsman,6j7,bo4
craftsman,72s
crazi,6xu
creatur,,ble
creep,,c3r
crimin crook outlaw,,d6c
crippl,,93j
critic,6sg,an4 a5g
critic,72s,an4 a5g
rooki,6zz
cubist,70q
cultist,6t2
cultist,6t2
minist parson pastor,6o9,d3r
custom client,6j5
client,6nj
cyclist,74c,c5k
dad daddi papa pop,6sr
chick,6tv
ladi,7aa
dancer,718,c2q bqt
dancer,,c2q bqt
gallant clotheshors,6y6
darl favorit pet,6jj,avr b8m
date,6p2,cbb d6r
daughter girl,6ny 6jd
poke,6vo,cdm cdk c9n
deacon,6o9 7x5
deacon,705
deceas deced,,9g5
decor,6l7,boz
deleg,743,czr d01
democrat,6kh
dentist,72s
depend,6jr
deputi,6lc,d00
deputi,6x2,d00
desper,6jt,bx9
detect,71x,a2s
detect,6wb
develop,6j7,96i
diabet,75q
pathologist,76k,86q
journalist,7ah
diplomat,705
diplomat
director manag,6ka,d3k d39
director,77s,bqw
director,6yt
adher,6t2
distributor,77t,d6a
doctor physician,72s,92y
fox,,dd2 a4a
doctrinair,6kh
domest,75e
donor,6j2,cnf cnd
donor,6j2
doorman porter,6ua
traitor,,a74
dove,6ix
redcoat,769
dramatist playwright,7ag,bqf
drawer,,cus
draw,,bdq
driver,70a,cdg c58
driver,,be7
drunk,6j5
drunkard drunk,6j5
dri
dumbbel,75s,dcb
lunkhead,77c
dwarf,,d4a dl1
eclect,71f
economist,754
editor
educ,72s,czl
egotist
elder senior,6ix
employe,,d17
employ,6jk,d17
witch,,a29
enemi foe,6kf
end,6le 71t
engin,70a
entrepreneur,6j3
judg,6lj,9uw 9ur 9uv 9vi
inspector,6wb,9wl cin
execution,6wq
execut,6ka
deporte,6t6,d7u
user,,arc
explor,,dan 9tf
queer,6v5
familiar,75e
fan buff devote lover,6t2,byl buk a9k
farmer,6j7,d1w bsh
father,70t,91k
girl,6jd,8tz
fenc,78t,co0
sneaker,6vz,a6b a50
eldest,706
fisherman,,aq3
patrolman,6x2
flop,6xq
florist,6yv
flautist,6zi
foe,74f
follow
follow,6js,c9x c9p
fool,75s,a75 dd3
father sire,6kv,91k
foreign alien,6js
foreign outsid,777
foreman chief boss,77s
foreman,6wo
forward,6le
founder,6j7,9fl d2f bn8
freak monstros
freeman,6o4
freshman,77a
monk monast,73z
friend,,7w6
runaway,,cew cev
fullback,6le 71t,alu
gangster,6q8
garden,6jc,bsi
garden,6s9,bsi
general,6z2,a0g
general,6ul
author,6y4,blv
genius brain,6ji
gentleman,6y6
geologist,754
ghost,7ag,bqm
monster
hulk,,dl2
girl miss,7aa,8tz
girl,7aa
girlfriend girl,7aa 6jj
girlfriend,7aa 6tg
golfer,71t,aqe
goner,6r4
governor,720,ddz
grandfath,6kv
grandma grandmoth granni,6kv
granni,707 7aa
ghoul,78m
great,6k2
grocer,6yv
groom,6ld
guard,6le 71t
guard,6j8,d4j
guerrilla irregular,79w
guest,79n,cze czd
guid,6jk,d3a c5b
gunman,6zg,d6n aps
guy cat,6y6
gymnast,6le
hack,,d1v
halfback,6le 71t
jackass goos,6t4,dcb
hawk,6ix
head chief,6jk,dnv d3c
chieftain,6jk
headmast,72m
listen,6jo,clc clb
gentil
heaver,7ac,bai
heavi,6k3
heir,6jr,cuz
hire,6s9
herald,6yw,a7d afg
solitari,6je
herpetologist,754
heroin,45j
heroin,7aa
highwayman,78m,bbk
hand,6wy
historian,750
hitter,6js,awf b7k b7a
holder,70o
household,70o
homosexu gay
tough,6q8
hope,,bxa byg
horseman,6jj
horseman,74c
hostess,711
host,6ix,atc
hostess,6vb
resid,6ri
housewif,7a4
huckster,75a,cr1 cu6
humanist,750
humanist,6kh
humorist
hunter,,ca1 aq7
husband,76q
hypocrit phoni,,a64
idealist,,bmf
idiot imbecil,75s
idler,,cry dgw d1q
idol,6k3,buv
immigr,6js
immort,6ix
monkey,6nx,bj3
import,6t6,cx3
fake fraud sham pseudo,,brh a64 dd5 a66 bnt brg
impressionist,70q
infantryman,769,c4f
inferior,6t2
infern,6qw
sourc,,a5p
initi,750,czp
inmat,747
inmat,70x
inspector,71x
rebel,74a,ddm
design,76j
decor,76j
interpret,,aeh
interpret,,bph bs3
interview,76i,a47
invad,6js,caq ap1
investig,6jc
investor,6j3,cs0
janitor,6j8
jerk
jewel,6yv,bp2
jewel,6y4,bp2
jilt,7aa,9r6
jimdandi jimhickey,6za
jockey,6v9,amc
jockey,70a
journalist,7ag
judg,705,d7q 9wq
junior,77a
juror,6qa
kidnapp,6q8,bbj
killer,,d6h b2b
king,76h
king,74f
relat,,7w0 7r5 7q7
famili,6wt,7r5
knight,6jk,d0e
bachelor,6wv
knighterr,6wv
labor,7ac,d1v d0y
ladi,7aa
dear,6jh
landlord,6v3
lawman,6j8
lawyer attorney,72s
scholar,,9qh 7eq 9qa
lectur,6s6,a5m
lectur,76i,a5m
parasit,6t2,cry
lefthand lefti southpaw,71p
lefthand lefti southpaw
legisl,6jk 720,d5d
letterman,6le
liar,,a5w
liber progress,6ix
liber,6ix
lieuten,6x2
lieuten,6z2
lightweight,6oq
linguist
linguist,754
lion,6ix,d0d
longer,,bwu byk
scout picket,6ua,ck6
loon,6vo
nobl,6jk,d0c
loser,,anc
failur loser,6jt,anc d9d
clod
notabl,6ix
light,6tg
madman maniac,75q
lyricist,7ag
mama mamma mommi,6zc
wardheel hack,71z
machinist mechan,,blp blo
master,6l7,9q9
magician,718,bm0
maid maiden,6tv,8tz
maid,6rl
major,6z2
maker,6j7,bo5 951 bnu bll
boy,6jl,8u0
man,6jl 6ix
man,6jl
man,77f
mandatori,6jr,d02
maniac,6jj
manufactur produc,6y4,bll bnq
vultur,6lf
marin,769
seaman,74q
marksman,6jc
maroon,6jt,cp6 9mu
marri,,d6y
marshal,6x2
marshal,6z2,c8u
martyr suffer,79f,bvz bkm 92k
martyr,79f,bkm 92k
masseur,78l
captain,6ye
host,,atc
mate,6ye
mate,,b8s
matricul,77a,d5o
mayor,6lk 720
member,6ld,7w9
mercenari
merchant,6j3,cr4
messeng,6js
bearer,6yw,b92
metropolitan,747
metropolitan,6l3
midshipman,6zz
milit
offic,75f,a0h
miner,6wy,are
minist,6sj
missionari,788
missionari
mistress,7aa
model,6lc,cja
hero,6jk
ideal,6jk,9lv
fiend demon
mother,70t,91k db5
mourner,6jt,bwn aba bwa bw9 bw8
mover,7ac,bzm
independ,6je
murder,6q8 6wq,b2e d6h
musician,6l7
musician player,718,brr
mute
mystic,6ly
figur,6ix
nurs,7aa 6j8
storytel,76i,ahe ae0
natur,6k2
nazi,748
neighbor,,det
newborn,6lm
nephew,6wt
neurot,75q
neutral
neutralist,6kh
newcom fledgl freshman,6zz,blx 9fi
newcom,6js
novelist,7ag
initi,,czp 9fi
nurs,72s,db6 92z
nun,73z
nymphomaniac,71b
observ comment,6jc,ai4
offic,705 6v3
offici,,an6
offspr,6wt
oldster,6ix
antiqu,707 6y6
onlook,76l
oper,,avl
oppon,,am0
order,6lg
order,6lg 769
ordinari,6wm
outcast,6jt
outfield,6le
outfield,6lo
righthand,71p
overachiev,77a
master lord,74k,da8
overnight,6qh
superintend,77s,d3k
owner proprietor,6mx,7dj 7dg cno
owner,,cno 7dg
oyabun,77s
painter,6l7,bpf bpe
painter,,b4g
paranoid,75q
parent,6kv,8d4 da9
parrot,,aec
passeng,6js,c6q
passerbi,6js,cd4
patient,6nj 75q
patriot,6jm
patron,6qh,d5c bzb ab1
sponsor,6j2,dbj ab1 aa6 cop coo
patron,70n
patronn,710
peasant provinci,74n
peasant,6wy
scholast,750
peddler,75a,cu6
peer,6xo
perform,,br4
person,6ix
incarn,,dl9 bn0
deviat,744,dik ddb
cuss gadfli,78q,bwq
petition,6iz,a0y
chemist apothecari,72s
philosoph,750
philosoph
physicist,754
pianist,6zi
pilot,,c5q
pilot,6ye,c5e
pimp,,as9
pioneer,75g,9tg
pioneer,6j7,bms bmr bn1
pirat,78m
pitcher hurler twirler,6lo,ccv bdt
pirat,78m,csf
planner,,bnk bm4 bmh bmk 9x1
planter,6sq
player,,alt
playmat,6p2
pledg,6yt
poet,7ag,bqi
policeman offic,6x2,a0h
sergeant,6x2
politician,6jk,7rx
politician,6jk,7rx
wretch,79f
pope,6jk
porter,6wy,ba8
portwatch,6ua
positivist
posseman,6y6
possibl,6iz
probabl,6iz
provinci,705
power,,a02 d7y
preacher,6o9,a5j
don,788
predecessor,6jp,d11
sponsor,6kh,coo aam
presid,743,d3l
presid,6sj,d3l
presid,6ka,d3l
presid chairman,6jk,d3b a4l d3l
prey target,79f,aqn au1
priest,6o9 7x5
priest,6jk
princip,6s6
prior,77p
prison captiv,6jt
privat,75f
monitor,77s,ckq
produc,6j7,cka
profession,6ix
profession pro,6le
professor,6jy
promot,,dbg afd
propagandist
prophet,6ji
prophet
mover,6j7,8zd 9x7
prosecutor,705 6x3,ddi ddg
whore,7aa,ddd b8q
sneak,6js,c9y c3r c46
psychiatrist shrink,76k
psychologist,754
publish,72s,bsw aev
puncher,6oq,b7y
puppi,7aj
pursu,79f
pursuer,6t3,ca0 c9x
pursuer,,cyr
peddler,75a 6q8,cu6
python,6is
quack,6ri,8z3
quarterback,6le 71t,alv
queen,6jk
spong,6x4
rabbi,6jk
racket,6q8
rake rip
ramrod,70m
rancher,6sq,d1x
reactionari,6pd
reader,750,9s3 9s0
reader,,9s3 9s0
receptionist,758
recruit,6zw,an9 d5p anb
recruit,75f,anb
rectifi,,97l
refuge,6js
truste,6yt,cxb
registr,,d5q
record,705,agu
regular,70z
regular,769
religi
generalist,750
report newsman,,aeu
repositori,6pa
repres
reprob
republican,6kh
research investig,754,a2z a8r 9te
resid occup,6jf,dhl dhq
control,,d3e b0r b0t d44
retail,6yv 6rh,cqd
revolutionari,,d0o
have,,cno cnl
rider,6js,c6t
rifleman,769
rifleman,6yf
rival competitor,,als a86 aoq
robber,78m,cva
romant,6vm
romant,6l7
bum,,dds
ruler,,ddz 9y1
runner,6js,c4v
runnerup,74f
rustic
rustler,78m,cse
sage,6ji
sailor,,bzg
saint angel,,9lv
saint,6ij,a57
clerk,6s9
salesladi,6s9
salesman,6s9
satellit planet,6t2
savag,6jq
rat,,d1g d1h
schizophren,75q
scholar student,6ji
schoolboy,6y5 7aj
schoolgirl,6ss
mistress,788
scientist
scold nag,,a6k ab4 a5d
scribe,6wl
sculptor,6l7,axq bpd bgu
secretari,6lc
secretari,6ul
vendor,6yv,cr5 cu6 cty cqa cq7
senat,6xa
senior,77a
sergeant,6z2
servant,,dac
man
settler,6js,9ig
settler,,9wq
sewer,6y4,boh b2k
shepherd,6v0,db2
sheep,75s
shepherd,6o9
sheriff,6x2
shortstop,6lo
gunman,6jc,aps
promot,6md
suffer,6jt,chw 926 924
silli,6nx
simpl
singer,6zi,adw bs1 brz alk
sinner,,dc9
sir,6y6
sire,6xo
sister,6wt
pansi,6j6
skeptic,6ji,9vw
slipper,,c0x
skirmish,6oq,aos
slave,,d21
slicker,6ix
slob pig
beauti,7aa,chi
smuggler runner,6q8,cx2
sneak
sniper,6yf
soldier,75f,an7
soloist,6zi
son boy,6ny 6jl
songwrit,6p4
sophomor,77a
soprano,75t
magician wizard
soul psych,76m
sovereign monarch,74k 743
speaker,,adb a5m aen
specialist,6jc
specialist,6ri
spectat wit,6jo,cim cih cju cjv cii
spirit
repres voic,6kh
sportsman,6le
fan,6kh
spous partner,6wt,b8s
sprinter,6le
spi,6kj,a2r
spi,76l,a2r
homestead,75g
squir,6v3
squir,6lg,cbd
gallant,6lg
groom,6v0,910
relief fillin,6jn,cqz d1d d00
statesman,71z
stepmoth,70t
stiff,6y6
stockhold,6wc
stoic,6ix
storytel,6xc,bm8
straggler,6qt,c1l c4u ce8
stranger alien unknown,6js
tough,6oq
stud,6y6
student pupil,,czl 9qs
doubl,76z
stupid,75s
subject case
subjectivist,6ji
subordin,6lc,9pm 9u1
contributor,6rm,cuk cu2
reader,6qh
substitut,6le,d00 cqz
suburbanit,747
heir,706,d0x
successor,6jn,d0x
petition,,a0n ddj
suicid,6wq
superintend super,6j8
superior,73z
superior,6jk
extra,6k3
supervisor,77q,d3k ckq
supplier,6j3,cvn
surgeon,6ri
altern replac,76z,d0u 964 czx 9qn
surveyor,6ja
surveyor,6n1
survivor,,dff
survivor,6jt,dfb dfg
suspect,,9vz ac6
swagger,6wy
sweetheart steadi,6jj
grind,6x4,d1v 9qo
tackl,6le 71t,aqm
tailor,6y4,boh boi
talent,6jc
assessor,705,9vi
teacher instructor,6s6,a5k 9bc
teammat mate,6ld
teamster,6rv,c6l
teamster,6rw
teas,,bvl bwq a6x
technician
technician,6jc
telegraph,70a,ahb
earthman,6jf
tenant,,cnw d4w d4v
tenant,6v3
territori,769
theologian,750
therapist,6jc,931
thief,6q8,cvb
mind,6ji,9s8
toast,6ix
romp,6tv
tormentor,,ddu bwp 92j bwo
plugug,6mu
tourist,6js,bzd
trader dealer,6yv,cu6 cqa cr4
traditionalist,6pd,dhi
traitor,6q8
tramp bum,6js 6jt
transfer,,czv
trapper,6vj,bc3
trooper,71x
truste,,cxb
tumbler,6ug
twin,6wt
uncl,6wt
uncl,6j2
underachiev,77a
undesir
open,,azq azo b3i
user,,ar6
guid,6lg,c9t c5b c9w
usher,705
valet gentleman,75e,amh d20 dad
veteran,6jc
veteran,75f
veteran,75f
victim,6jt,dcy d7o
victim,,a75 dcy d7o
villag,6jf
villain
villain,45j
violinist,6zi
virgin,6jh
virtuoso,6zh
visitor,6js,d78 d6v bza bz9 ajb
voic,75t
volunt,,d28
volunt,75f,d28
voter,6o4,d0j d4y d50
wag,6vi
waiter,6s9,asb d1i
waiter,,dh1 dgt 9yf
ward,,apa
warrior,,amw
watercolorist,70q,bq4
waver,,ba3 ajg
lifter,6le,c7y
whip,6xa
lightweight
whitefac,6oe
widow,7aa,9g8
wife,7aa 76q
wigmak,6y4
wingman,71j
winner,,ct5 ane
winner,,ane
wit,6jo 76i,a5p cig
woman,6jd 6ix,8d5
woman,6jd
workman,6s9
worm lous insect
worthi,6ix
wretch,744
writer author,,bql bq8
writer,,aha agf bpu
yokel,74n
youth
consequ effect outcom result,,dgn dgi dbv bmt
wake,7ak
chang,7ak,94o 94s 94d
dent,7ak
harvest,7ak
impact wallop,7ak,94x
influenc,7ak,a28 9wv da2
perturb,7aq
wind,7aq
reverber,7ak
respons,7ak
fallout,7ak
luck fortun chanc hazard,,abq def
luck fortun
spectrum,5vd
lift,7bp
aerosol,7b8,b5e b5d
attract,7bp,b3s
repuls,7bp
beam ray,7c4
beam,7cr,9ca
calm,7df
breez air,7df
bond,7b1
cloud
freez frost,7de,92u
daylight,7c4
death,,9g5 ch8
deposit sediment,,c8x
interrupt,7bh
drift impetus,7bp,bnh c38
easter,7df
electr
electr,7bi
energi,,8zo
power,,asc
work,7bi
flood,,bf5 987
firelight,7c4
fluoresc,7c4
fog,7b0
forc,,c12
friction,7cv,axf
storm
radianc,7c4
graviti,7b1
gust,7df,c38
hail,7cl
haze,7b0
heat,7bi,cw1 9gt
hurrican,7br
incid
infrar,7cr
lamplight,7c4
life
biolog,7c2
light,7cr,9cb
line,7cr
lightn,5dn
reson,5fm
magnet,7b1
sound,,ciu clp
thaw,7de,9h0
microwav,7cr,9e4
mist,7bo,b53 9ga
meteor,7c4
monsoon,7df
moonlight,7c4
sunlight sun,7c4,chf 946
sunray,7b3
necrosi,7bb
polar,,9me 9md 9mc
potenti voltag
downfal,7de
pressur,,ba4
head,7cm
puff,7bu
pull,7bp,bkz bdq
push thrust,7bp,cge c12
radiat,7bi
rain,7cl
downpour torrent,7cs,986 bf5
drizzl,7cs
resist
drag,7cv
sprinkl,7cs
shear,5g9
smoke fume,7b0,cic
smother,7cz
snow,7cl
flurri,7d1
spark arc,7d4
conduct,,cfa
squall,7df
stress,7bp
tension,7d6,bhy 9od
strain,5g9,bhy
twilight,7c4
thermal,7df
bolt,7c6
ultraviolet,7cr
draft,7df
weather
wind,7de
ownership
communiti,7dg
tenur,3r5
proprietorship proprietari,7dg
properti belong hold,,cnl cu3
ratabl rateabl,7dk
chattel movabl,7dk
thing,7dk
realti immov,7dk
estat land acr demesn,7do
salvag,7dk,db7
spiritualti spiritu,7dk
temporalti tempor,7dr
leas rental let,7dk,cnx d4u
selfdriv youdriv,7dt
subleas sublet,7dt
fief feoff,7dp
land,7do
money,7dk
pile megabuck,7dy
estat,7dk
clobber,7dk
seigneuri seigniori signori,7dp
plantat,7dp
acquisit
purchas,7e4,cnv
bargain buy steal,7e5,dhf cnv cr2
grant
appanag apanag,7e7
incom,7h6
gross revenu receipt,7h6,ctd
royalti,7f6
lucr profit earn,7e9,csi cte
win profit,7h6,ct5 ane
take proceed yield,7e9,bly
taxat revenu,7e9,cug
spoil,,bhj
loot booti pillag plunder prize swag,,cx0 cwz cwy
inherit
bequest legaci,7em 7ei
birthright patrimoni,7ei
devis,7em 7ei
gift,7e4,cnf d5x
dowri doweri dower,7em,cng
largess,7em
aid,7em
scholarship,7ep 7et
grant,7ep,cra
postdoctor postdoc,7er 7ep
prize award,7em,cr8
present,7em,crc
contribut,7h6
contribut donat,7em,crd
bestow,7em,crf
freebi freebe,7em
bonus incent,7f6
deduct,7h6
deduct,7f6,cv8
outgo spend expenditur outlay,,crq
expens disburs,7f4
cost,7f2,dln
overhead,7f3
payment,7f4,cqk cqj
overpay,7f6
wage pay earn remuner salari,7f6,ct8 ctf cqk cql cqj
found,7f8
subscript,7f6
refund,7f6,csv
compens,7f6,d8s cql cqi
reward,7f6
ransom,7f4,cqu
bribe payoff,7f6,csu
soap,7ff
share portion part percentag,,ctn
ration,7fh,cpj cpk
allow,7fh,cqq 9yr
slice,7fh
interest stake,7fh
fee,7fl
entail,7dp
cut,7fh
rakeoff vigorish,7fo
allot alloc,7fh,cpi
appropri,7ik
damag amend restitut redress,7fc,d8s cqi
relief,7fs
offset,7fc,dn4 dn5 dal dj8
aton expiat,7fs
allow,7fc
annuiti rent,7f6
rent,7fx,d4w cnw cnx d4u
benefit,7f6
perquisit perk,7fz
appanag apanag,7g0
gratuiti tip pourboir baksheesh bakshish bakshi backsheesh,7g0,cni
remitt remiss remit,7f6
repay quittanc,7f6,cww csv
nonpay nonremitt,7h1,cqm
default nonpay nonremitt,2j,cqm
penalti,7f6
retribut requit,7g7
forfeit forfeitur,7g7,cu7
forfeit forfeitur,7h1,cu7
fine mulct amerc,7g7,d7m
premium,7f6
instal,7f6
price term,7f4,9yk cxj
valuat,7ge
charg,7f4,cv9
fare,7gg
levi,,cue
tax taxat,7gi,cug
exempt,7h4
withhold,7gj,co9
surtax supertax,7gj
duti tariff,7gj,cuh
custom impost,7gn
tonnag tunnag,7gn
interest,7gg
discount,7gz
usuri vigorish,7gz
fee,7gg
commiss,7gt
toll,7gt,cuf
tuition,7gt
wharfag quayag,7gt
agio agiotag,7gg
rate,7gg
loss,7h6
loss
depreci,7h1 7f3
writeoff writedown,7h2,9dr
deduct,7h3
lose loss,7h1,ct6 ct3
sum amount
figur,7h6,9sq
resourc
invest,,cs0
stock,7hr
stockhold,7dk
float,7ha
escheat,7fl
share,7jq
ventur,7h9,dap
gambl,7hf,apy
stake bet wager,7hg,ar0 aq1 dap
jackpot kitti,7hh
secur protect
hedg,7hj
coverag,7h6,a9u
insur,7hj,a9u
recogniz recognis
pledg,7fl
mortgag,7fl,cxl
capit
capit,,cvv
fund financ
pocket,7hs
treasuri exchequ,7hs
pork,7fr
fund,7ik,col
save,7hw,crp
trust,7dk
support keep livelihood susten,7h8,asl con
comfort amen conveni,7hz
mainten,7hz,asl
subsist,7hz
hoard cach stash,7i4
store fund,7ec,cvq csw csm
reserv stockpil,7ec,csw 9yr co7
treasur
fortun,7i6
valuabl,7i6
gold,7i8
silver,7i8
diamond,2d6
pearl,2d6,b5w
tender,5bo
credit,7f6
plastic,7ih 4xx
draft,4hu
credit
check chequ,7ig
pension,7f6,crb
money,5bo
boodl bread cabbag clam dinero dough gelt kale lettuc lolli lucr loot moolah pelf shekel simoleon wampum,7ik,csd
subsid subsidis,7ik,coe cod
currenc,5bo
cash,7f6
cash,7in,cqs
chang,7ip
coinag mintag speci,7in
coin,7ir,bmj
bezant bezzant byzant solidus,7is
dime,7is
nickel,7is
penni cent centim,7is
twopenc tuppenc,7is
fourpenc groat,7is
sixpenc tanner,7is
copper,7iw
bill banknot greenback,7in
fifti,7j1
twenti,7j1
fiver fivespot,7j1
dollar buck clam,7j1
due,7gg
debt
loan,7j7,cvf
princip,7j7
encumbr incumbr
assess,,cuj cui
ledger leger
entri
credit,7jd,crl
dividend,7ec
balanc,3db,crm
audit,,9wl
payrol paysheet
payrol paysheet,7h6
purs,7h6
valu,,9vi 9wh
premium,7jl
bankbook passbook
checkbook chequebook
devis,4jz,cp9
certif,4hu,cxe cr9 a3s
bond,7jq,cxm
convert,7jq
budget,446,9yq
budget,7hw,9yq
ablat,7lk
absorpt,7mb,bg2 bg3
absorpt,7lk
accret accumul,7lf
aerat,7lk,chg
blaze,7l1
bloom,,9cf
flower,7l9,9cf
blow,7lt
activ
brood,,91u
buildup,7jy
captur,7lk
centrifug,7lk,ccs
equilibrium,7ka,dja 94v
reaction,7lk,9kd
chromatographi,7lk
cohes,7l9
combust,7lp,9h1
compens,,dj9
condens,7lk,9gl
recoveri,7lc,93m
convect,7lk
convect,7lk
cool chill,7lk,9gr 9gq
decay,7ko,9i0
decay,7lk
declin,7ko,95l 9jj
rot,7kl,97z 980
decreas decrement,,95l
evapor,7lk,9gn
develop,7lt
develop evolut,,9a5 9ol
diffus,7lk
distil,7lk,9lu 98u 98v
drift,7lk,c4u
wane,7km,9jj 9jr
elimin,7k4
elut,7lk
evolut,,9oq 9a5
feedback,7lk
fill,7l4,9km
fire flame,7kd,cxy 9h4 9e0
flare,7l1
flop,7lm
flow,7lk,cec
fraction,,bat bas
freez,7kj 7lk,9gw
gass,7lk
grow,11c
growth grow matur develop,,9a8 93q 99x 9a4 98z 99p
growth,7kr,9a4
hatch,,91x 91u
heal,7k4,9b4 93x
heat,7lk,9gv
satur,7ks
increas growth,,98y 95m 95t
iodin,7lk
loss,7km
matur,,acb 9a3 9a4 9a2
mechan,7lk
action
neutral,7ka
oper,7lt
oscil,7lk,dm0
ossif,7lk
oxid,7ka
infiltr,7lk,c3u c3v bap
perspir,7k4,92b
polymer,7lk
process,,d35 9ng
prolifer,7l9
prolifer,7lf
proteolysi,7lk
redeposit,7jy
reduct,7ka
purif,7lt,9lu 9ls
refriger,7kj
releas,7lk,92e 947
root,7l9,9g4
lookup,7lm
secret,,92e
dump,7kw,92n a6b
sink,7lk
slump slack falloff,7km,9jo 97p 9k2 9k4
smoke,7mk
soak,7lk,bif
soften,7lk
sorption,7lk,bg4
suppli,,d67
surviv,7lk
synthesi,7lk,9t5
thaw melt,7ld 7lk,9kb 9h0
transpir,7lk
transpir,7k4
transport,7ks
flower,7kr,9ce
vapor evapor,7lk,9pl 9pk 9gn
veget,7l9
blister,,9h7
ferment,7lk,9l1
enough,,dj2
fill,7mo,asi
major
number,,adp adl adq dh9
constant,7mr
coeffici,7ms
count,7mr
complement,7mu
prime,7mr
score,7mr,ao3
birdi,7mx,bjz
bogey,7mx,bk0
duck,7mx
par,7mx,am7
record,7mr
first,7mr
cardin,7mr
frequenc,7n4
cord,,bdl
point
advantag,7n7
candl,,cjs
inch,,cep
yard,,9mm
peak,,caa
palm,,aui
fathom,,9mo
integ,7mr
imaginari,7mr
real,7ng
ration,7nh
irrat,7nh
squar,7mr,9st
fraction,7ni,9t1
dividend,7mr
factor,7nf,9sv
remaind,7mr
onehalf half,7nl
onethird third,7nl
twothird,7nl
fourth quarter,7nl,bhg d6k
onefifth,7nl
sixth,7nl
seventh,7nl
oneeighth eighth,7nl
ninth,7nl
tenth,7nl
twelfth,7nl
sixteenth,7nl
noth zero,,9co
figur,7nf
zero cipher,7o2,9sq 9co
one ace singl uniti,7o2
two,7o2
coupl pair brace,7o5,bb8 b07
three trio leash,7o2
four,7o2
five,7o2
six,7o2
seven,7o2
eight,7o2
nine,7o2
ten decad,7nf
eleven,7nf
twelv dozen,7nf
teen,7nf
thirteen,7nf
fourteen,7nf
fifteen,7nf
sixteen,7nf
seventeen,7nf
eighteen,7nf
nineteen,7nf
twenti,7nf
twentyon,7nf
twentythre,7nf
twentyfour,7nf
twentyf,7nf
thirti,7nf
forti,7nf
fifti,7nf
sixti,7nf
eighti,7nf
nineti,7nf
hundr centuri,7nf
gross,7nf
thousand grand,7nf
myriad,7nf
million,7nf
billion,7nf
increas gain,,95m 95t
accret,7p6
bag,,bc1
catch haul,,bc2
footstep pace step stride,,c3t c4a 9mm cg6 c51 cg5 c52
pick,,b5r
dab,,b56 aw6
bit
sprinkl,,b5a
spray,,b51
minimum,7nc,a69 a7w 9jb
worth
bottl,,bdd
bucket,,b93
case,,bce
cup,,971
shovel,,b1l
split,7pi
drop,,7pp bl3
droplet,7po,7uj
dose dosag,,9nh 937
shred,,bi3
heap lot mass mountain peck pile plenti raft stack,,ce1 9ko crg
battalion pack
flood,7ps,a0b bf5 cy0
maximum,7nc,9jd 9jc
million billion
myriad
reservoir,7q0
ocean sea
suppli,,ash d67 cvn
ton dozen lot score
room way,3ms
park,7q2,bcy
volum
capac content,7q4,dlg
relat,,cyw
relationship
partnership,7q7
function map
expans,7q9
transform,7q9,9om
rotat,7qb
oper,7q9
ident,7qd
tangent,7q9
sec,7q9
foundat,,9sp
basi,7qh
connect
bond,7qj,da6
link,7qj,b40
bridg,7qj,dfo
involv,7qj,djm dgp
comprehens,7qn,dg4
relev,7qj
applic,7qp,djj
bear,7qj
limit,,96g
inflect
paradigm,7qt
progress imperfect,4dr
perfect,4dr
part portion compon
detail particular item,,adj ae7
highlight,7qy,9nf
member,,7w9
remaind residu rest,,cq8 dgs
remnant,7r1,dgs
kinship
sympathi,7r3,by3
kinship
lineag,7r5,dog
brotherhood,7r5
proport,7rc,95k
content,7r8
scale,7r8,bsr
percentag percent,7r8
ratio
abund,7rc
averag,7rc
effici,7rc
frequenc,7rc
magnitud,7rc
product,7rc
turnov,7rc
incid,7rg
direct,3ms
frontag,7rl,dkv
horizont,7rl
vertic,7rl
north northward,7rl
northeast,7rl
east eastward,7rl
southeast,7rl
south southward,7rl
southwest,7rl
west westward,7rl
northwest,7rl
polit
correl,,dic 9xv
reciproc,7sq
interrel,,dnl
first,8dg
former,7s1
latter,8dg
third,8dg
fourth,8dg
fifth,8dg
sixth,8dg
seventh,8dg
eighth,8dg
ninth,8dg
tenth,8dg
eleventh,8dg
twelfth,8dg
fifteenth,8dg
sixteenth,8dg
seventeenth,8dg
eighteenth,8dg
nineteenth,8dg
twentieth,8dg
last,8dg
scale,5bo,bsr
index,7sl,9wx
comparison,,9to
gaug,5bo
norm,5bo
opposit
contrast,7sq,diw 9u8
polar,7sq
polar,7sq
contradict,7sq
dialect,7su
contrari,7sq
revers contrari opposit,7sq,a3l 94y
chang,,94o 94s
gradient,7sy
plane,d
flare,d,9d6
figur,d
line,d
distort,d,avi b3t
curv,7t3,cbw
bend crook turn,7t5,cby cbv cc1
hook,7t5
tangent,7t3
radius,7t3
diamet,7t3
pit,d,bgt
recess nich corner,d,c5g az4 bd3
cone,d,biz
funnel,7td,b9u
circl,7tt
circl,d,bez
arc,7t5,cbz
chord,7t3
sector,7t2
disk disc,d
ring halo,d
loop,7t5,bf4 bov
coil curl,d,bf4 cgq 9gd b6b dkb ccw
spiral,7t5,doi ccw
spiral,7t5,doi
eccentr,7rc
twirl,7uz,avi 9gd
whirl swirl,d,cct ccv ccr ccu
oval,7t2
squar,7t2,958
triangl,7t2
triangl,d
contort,7t4,b3t
warp buckl,7t4,9fz
arch,7t5,cbz
zigzag,d,c97
angl,7v6,ccl cc4
inclin,7u1,cc2
dip,7u1,cc2
bowl,d
groov,7u9,az5 ban
rut,7u5,az5
bulg bump swell,d,cfd 9at cc0 dms 9ae
snag,7u7,ay3 b2h
imprint,d
ellipsoid,7t2
flank,7t2,dkw
altitud,3pa
counterbal,,dja 94v
symmetri,7ud,9m5
hemispher,7t2
ball globe orb,d
column tower,d,dl2
barrel,d
drop,d
ridg,d,be1 bsm
rim,7un d,cvs
point,d
boundari edg bound,7t3,dmg 991 bba
margin border,7un,dmg
peripheri fring,7un
verg,7un,dls
diagon,7t3
diagon,7t3
dip,7u9,9jk
cup,d
scratch prick dent,7u9,aze bh6 bh7 b9n b1e
notch,d,az3
sag,7u9,c8n c8o
wrinkl furrow seam line,7u9,az9 az7 azd
fold,d,cc1 azf bam az8
pucker,7uz,azb b2p
cleft,d,bh1
striation,7u5
sinusoid,7t5
blob,d,bfn
vacanc vacuum,7v6
space,d,c8t
hollow,7v6
join,d,dfn bkl cxt dih
hole,7v6
point dot,7tk,agq dkk
pore,7v9
tree,7t2
spur spine,d,awt
facet,7t2
vector,7t3
mold stamp,d,cjg bo5 bob bq5 afn
branch,7t2,9eg 9ef
sack pocket,7v6
cube,d,axs
cube,d,axs
tongu,d
wedg,7tv,bfa
condit
condit status
health
particip,,djn d42 am4
regular regularis
silenc,,9l8
situat
nich,7xa
nomin,,a8x
place shoe,7vt,czt
stymi,7vt
situat
absurd,7vy
relationship
relationship
account,7w1
compani companionship fellowship,7w6
acquaint,7w1
affili tie tieup,7w1,da6 992 d5k
friendship,7w1
intrigu,7w8
romanc,7w0,aja bum d9u
membership,7w1
affair intimaci liaison amour,7w0
utopia
challeng,7vy
complic,7vy,9i4
crisi,8bu
crunch,8bu
environ,7vy
equilibrium,7vy,dja 94v
imbroglio embroil,8bu,djo
nightmar incubus,8bu
strait,8bu
pictur scene,7vy
prison,7vy
reject,7vy
swamp,8bu
astigmat astigmia
wild
degre level stage point
ladder,7wr
acm height elev peak pinnacl summit superl meridian tiptop top,7wr,dkc dj0 caa d0a 9op
extent,7wr,9oj
result,7wr,dgi
plane,7wr
ultimaci ultim,7wr
ordinari,7vn
circumst
event case,7wz
hing,7wz
thing,7vy
congest,7vy,bbz
offic power,,an6
status posit
equal equival equat par,7x5,dgf 9il
egal egalit,7x6
tie,7x6
rank,7x5
place station,7x9
stand,7x5
championship titl,7x5
preced prioriti,7x5
transcend,8ei,dj0 dj1
low lowli,7x5
inferior,7xf
handmaid handmaiden servant,7xg,dj4
villeinag villainag,7x5 80m
bastardi illegitimaci,7x5
foot term,7x5
retir,7x5,cz2
be being exist,,deq
actual,7xm
realiti real realism,7xn
fact,7xo
realiti,7xn
truth veriti trueness,7xn
etern timeless,7xm
coexist,7xm
presenc,7xm
imman,7xu
inher,7xu
ubiqu ubiquit omnipres,7xu
occurr,7xu
nonexist nonent
unreal irreal,7xz
falsiti fals,7y0,dd5 a5x 9un
absenc,8f6
life,7xm
anim life aliv,7xm,df7
skin,7y4
surviv endur,7y4,dfe dfg dfb
subsist,7y6,dfb
death,,9g5 ch8
extinct defunct,7y8
life,7xm
ghetto,7ya
transcend,7xm
marriag matrimoni wedlock,7x5
endogami intermarriag inmarriag,7yd
exogami intermarriag,7yd
monogami monogam,7yd
employ,,d17
order,,d8f
tranquil quiet,7yi
concord,7yi,dle 9m3
peac,7yk,btv
stabil,7yi
peac,7yi,bnb
peaceabl peac,7yn
armistic ceasefir truce,7yn
agreement accord,7yk
consensus,7yq
anarchi lawless
confus
demor demoralis,7yt
bluster,7yt
chao pandemonium bedlam,7yt
schemozzl shemozzl,7yt
rowdi rowdyism disorderli
disrupt commot hooha hoohah kerfuffl
turmoil upheav,7yz
earthquak,7yz
incid,7yz
stir splash,7yz
storm tempest,7yz,dni
tumult tumultu uproar garboil,7yz
combust,7z5
discord strife,,dn8
upheav
agit ferment unrest,7z8
violenc,7z8
hostil enmiti antagon,,bx1
conflict,,dix dcd
clash friction,7zc,diy a3x
war,7zb,amw
disagr dissens disson,7zc,a3w
divid,7zf
illumin,,9cb
light,7zh,9cb
dark,7zh
lightless black,7zj
blackout brownout dimout,7zj
cloudi overcast,7zj
shade shadi shadowi,7zj
shadow,7zn
dim duski,7zj
gloom somber sombr,7zj
obscur,7zj
spirit,5ma,978
embarrass,7zs
ecstasi raptur exalt raptus,7zs,bxb bxc bxn
gratif satisfact,7zs,bxk
happi felic,7zs
blessed beatitud beatif,7zw,bxb
bliss,8bm
ecstasi raptur,7zy
nirvana enlighten,7zx
sad sorrow,7zs,bwa
mourn bereav,801,bw8
poignanc,801
blameless inculp guiltless
puriti pure sinless innoc white,,9lv
clear
guilt guilti
culpabl,807
complic,807
crimin,807
impeach indict,807
freedom
autonomi liberti,80f,d7i d7h
autarki autarchi,80f
independ,80c
liberti,80c,d7h
licens licenc,80g,d3n
latitud,80g
discret,80g
subjug subject,7w1,d7g
enslav captiv,80k
bondag slaveri thrall thralldom thraldom,80k
serfdom serfhood vassalag,80m
cage,80k,d7d
captiv imprison incarcer immur,80k,d7a d7c
detent detain custodi,80k,b0t
solitari,80k
depend,,9xs
relianc,80s,9xs
polar polaris,,9md 9mc 9me
balanc,7wh,dja bka
tension,80v
pois,7wh,bka bkb
imbal unbal,7vy
motion,,8zd
shake shaki trembl quiver vibrat palpit,80z,c29 c2e c26 8za
stream,80z,ce9 cbi cej
motionless lifeless
stationari immobl fixed,812
action activ,,cye
busy hum,814
behavior behaviour,814
eruct extravas,814,9de
oper,814,be3
idl,818
play,814,cyh
swing,814
inact
arrest halt hitch stay stoppag,81c,c02 c01
dormanc quiescenc,81c
stagnat stagnanc doldrum,81c,d1q
stagnat stagnanc,81c
deferr recess,81c
standdown,81c
estiv aestiv,81e
torpor torpid
lethargi lassitud sluggish,81k
slumber,81e
deadlock impass stalem standstil,8bu
fatigu weari tired,,92q
eyestrain asthenopia,81o
exhaust,81o
deplet,,ar2
logi loggi,81o
drunken inebri inebrieti intox tipsi insobrieti
sober sobrieti
acephalia acephali aceph,8ih
alkalinuria alkaluria,889
acromicria acromikria,8ih
agalactia agalactosi
ankylosi anchylosi,86q
anorch anorchid anorchia,8ih
wake sleepless
anesthesia anaesthesia
anhidrosi anhydrosi
arteriectasi arteriectasia,86q
asynergi asynergia,86q
sleep slumber,,8ze
sleep sopor
shutey,826
abulia aboulia
sleepi drowsi somnol
oscit,82a 3ti
immin impend
readi prepared,,9i9
readi,82d,9i9
alert,82d,a8g
clutch,,9zn
junctur crossroad,7we
flexur flection flexion
excit innerv,,9mz
anger angri,,bvk bvh
rage,82k,dni bw3
excit inflamm fervor fervour,,chk bud btn
erotic erot
horni hot
erect hardon
estrus oestrus,,dnm
anestrus anestrum anoestrus anoestrum
diestrus diestrum,82r
desir,,bye byg byc
materi philistin,82t
hunger hungri,,chy asv
edac esuri raven vorac voraci,82v
starvat famish,82v,asv
thirst thirsti,,chz
hypercapnia hypercarbia
hypocapnia acapnia
suffoc asphyxi,,bbu bhr
hyperthermia hyperthermi
impot,834
steril infertil
pregnanc gestat matern
gravid,835
pariti para,835
eccyesi metacyesi,835
parturi labour confin lyingin travail childb,,91p
asynclit obliqu,8ih
vital vitalis
whole hale
vital,,8zo
juic,83d
blush flush rosi,,943
glow
fertil fecund
disord
acholia cholestasi,83i
ailment complaint ill,83i,92i
cheilosi perlech,83i
dysosmia parosamia,83i
ill unwel maladi sick
invagin introvers,7vn
addict depend habitu,,9bb
dilat distens distent,,9d8
ectasia ectasi,83q
alcohol inebri drunken,83p
anuresi anuria
collaps prostrat,,901
breakdown crackup,83u,901
aeroembol bend
plumbism saturn
plagu pestil pest
pycnosi pyknosi
hyalin hyalinis
vacuol vacuolis
malaria,85m
pyorrhea pyorrhoea
seizur ictus raptus,5cr
paroxysm fit convuls,5cr
alkaptonuria alcaptonuria,83i
akinesi akinesia,8l5
cystoplegia cystoparalysi,8l5
ataxia ataxi dyssynergia,83i
atopognosia atopognosi,83i
brachydactyli brachydactylia,8ih
cryptorchidi cryptorchid cryptorch,8ih
monorch monorchid,84c
agraphia anorthographi logagraphia,83i
hepatomegali megalohepatia,8ih
transposit heterotaxi,8ih
hyperpiesia hyperpiesi,83i
amyotrophia amyotrophi,8ao
aneurysm aneur,83i
stenosi strictur,86q
bacteremia bacteriemia bacteriaemia,86q
sclerosi indur,86q,9k9 9k8
cardiomyopathi myocardiopathi,83i
flutter,83i
nephropathi nephrosi,86q
angioedema atrophedema,88n
myxedema myxoedema,83i
achondroplasia achondroplasti
influenza flu gripp
measl rubeola morbilli
smallpox variola
alastrim pseudosmallpox pseudovariola,84v
tinea ringworm roundworm
blind sightless ceciti,8kt
zoster shingl
chickenpox varicella
gonorrhea gonorrhoea clap
syphili syph lue
mononucleosi mono
plagu pestil pest pesti
poliomyel polio
tuberculosi
consumpt phthisi,856
scrofula struma,856
yaw frambesia framboesia
psittacosi ornithosi
anencephali anencephalia,8g8 8io
adactylia adactyli adactyl,8g8 8io
dichromaci dichromat dichromatopsia dichromia dichromasi,8kt 8g8 8io
monochromaci monochromat monochromia monochromasi,8kt 8g8 8io
clinocephali clinoceph,8g8 8io
mongol mongolian,8ik 8g8 8io
oxycephali acrocephali,8g8 8io
ischemia ischaemia,86c
chlorosi greensick,86c
parasitemia parasitaemia
hemophilia haemophilia,8ik
infect,,93g
amebiasi amoebiasi amebiosi amoebiosi,85m
fascioliasi fasciolosi
felon whitlow,85m
leishmaniasi leishmaniosi,85m
scabi itch,85m,chv cht
bilharzia bilharziasi,85m
candidiasi moniliasi
sore,85m
boil furuncl,85m
chilblain pernio,85u
stye hordeolum,85m
tetanus lockjaw,85m
arthriti
rheumat,85z
gout urarthr,85z
septicemia septicaemia,85m
sapremia sapraemia,85m
pyemia pyaemia,862
toxemia toxaemia,862
toxemia toxaemia
hemoptysi haemoptysi,889
lipemia lipaemia lipidemia lipidaemia lipoidemia lipoidaemia hyperlipemia hyperlipaemia hyperlipidemia,889
lysogeni lysogen,7vn
hypervolemia hypervolaemia
hypovolemia hypovolaemia
anemia anaemia
thalassemia thalassaemia,86c
leukocytosi leucocytosi
leukopenia leucopenia
purpura peliosi
goiter goitr struma thyromegali
pellagra maidism mayid
ricket rachiti
scurvi scorbutus
steatocystoma,86m
cyst,86q
seasick naupathia,83k 8ae
sunstrok insol siriasi,83u,chf
endometriosi adenomyosi,86q
patholog
infarct,86q
fibrosi,86q
mastopathi mazopathi,86q
pyorrhea pyorrhoea,86q
uremia uraemia azotemia azotaemia,86q
lesion,86q
ulcer,86w
deform malform misshapen
harelip cheiloschisi,8g8 8io
clubfoot talip,86y
keratoderma keratodermia
melanosi melan
polyp polypus
tumor tumour neoplasm
blastoma blastocytoma,874
malign
cancer,874 876
leukemia leukaemia leucaemia,877
hemangioma haemangioma,874 86q
neurofibroma neurilemoma,874
papilloma villoma,874
leukoma leucoma
ophthalmia ophthalm,8a1
bagassosi bagascosi,89z
cowpox vaccinia
albuminuria proteinuria,889
hematocyturia haematocyturia,88h
ketonemia ketosi acetonemia,889
hypercalcemia hypercalcaemia,889
hypocalcemia hypocalcaemia,889
kaliuresi kaluresi,889
ketonuria ketoaciduria acetonuria,889
rabi lyssa mad
tularemia tularaemia yatobyo
injuri hurt harm trauma,,chw 924 92g
abras scratch scrape excori,887,b1f b1e b1c cht axf
graze,87q,bky
gash slash,887,bh7 b26 b27
bite,887,ba1
bleed hemorrhag haemorrhag,87p,92p
bruis contus,87p,bcv
shiner mous,87v
bump,87p
scorch sing,87p,9h6 9pn 9h3
tan suntan sunburn burn,,945
frostbit cryopathi,87p
pinch,87p
hernia herniat,87p
colpocel vaginocel,882
cystocel colpocystocel,883
rectocel proctocel,883
wale welt weal wheal,87p,b7l
wound lesion,87p
wrench,87p
symptom,415
amenorrhea amenorrhoea amenia,889
chloasma melasma,889
prodrom prodroma,889
tetani tetanilla,889
abscess,889
purul,889
gangren sphacelus slough,86q
hematuria haematuria,889
hemosiderosi haemosiderosi,889
sneez sternut,889 zg
enlarg
swell puffi lump,88k 889,9af
bloat,88l,9gc 9gb
edema oedema hydrop dropsi,88l
hematocel haematocel hematocoel haematocoel,88l
hematocolpo haematocolpo,83i
intumesc,88l,9af
oscheocel oscheocoel,88l
tumid,88l
hematoma haematoma,88q
hyperglycemia hyperglycaemia,889
hypoglycemia hypoglycaemia,889
jaundic icterus,889
congest,889
hemothorax haemothorax,88x
hyperemia hyperaemia,88x
enanthem enanthema,889
exanthem exanthema,889
rash roseola effloresc,889
urtic urticaria hive,892 8ju
pain hurt,889,chw ci0 924 bvv 92i
ach,894,chw ci0
toothach odontalgia,895
agoni suffer excruci,894,bwo 92j chw 924
paresthesia paraesthesia,889
burn,894,chu
colic gripe,894
headach cephalalgia,895
glossalgia glossodynia,894
hemorrhoid haemorrhoid pile,889
stomachach bellyach gastralgia,895
earach otalgia,895
migrain megrim hemicrania,89b
myalgia myodynia,894
neuralgia neuralgi,894
pang sting,894
photalgia photophobia,894
pleurodynia pleuralgia costalgia,894
sciatica,89i
smart,894,ci0
sting,894,ci3 chu
stitch,894
tender sore,894
chafe,89q,chs axf
throb,894,ci1
tortur torment,894,92j
papulovesicl vesicopapul,89v
pimpl hickey
cardiomegali megalocardia megacardia,889
heartburn pyrosi,889
indigest dyspepsia,889
inflamm red rubor,889,91z
shiver,889,8zb
conjunct pinkey,89z
enceph cephal phreniti,89z
esophag oesophag,89z
lamin founder,89z
metriti endometr,89z
trichinosi trichiniasi,89z
ozena ozaena
rhiniti coryza,89z
tendin tendon tenon,89z
tenosynov tendosynov,8a9 89z
vaccinia vaccina,85m
cough,889,8yn
hiccup hiccough singultus,889 zg
nausea,889,cn2
queasi squeamish qualm,8ae
spasm cramp,889
crick kink rick wrick,8ag
twitch vellic,8ag,c2g 8z1
scar cicatrix cicatric,889,bgt
keloid cheloid,8aj
callos callus,889
floater spot,889
fever febril febric pyrexia feverish,889
atrophi wast,889,93o
hypertrophi,8ih,93p
giantism gigant overgrowth,8ap
acromegali acromegalia,8ap
dyspnea dyspnoea,889
noseble epistaxi,87u
diarrhea diarrhoea loos,889
dizzi giddi vertigo,889
anemia anaemia,889
anxieti anxious
nervous nerv
strain,8ay
tension tens stress,8az,bwd
saniti sane
ration reason,8b1,a1y 9sh
delirium,83i
mania,83i
craze delirium frenzi furi hysteria,8b4,bvj
neurosi neurotic psychoneurosi,83i
lunaci mad insan
dementia demented
irrat unreason
derang unbal
crazi daft flaki
aphonia voiceless,83i
sprue psilosi,83i
stammer stutter,83i,afo
disturb perturb upset,,bvq bu6 btt
fret stew sweat lather swither,,bvy
dither pother fuss tizzi flap,,bvy
depress
blue megrim vapor vapour,8bi
melancholi,8bi
dump mope,8bi
elat
panic scare,8ax,bvg bv7
fit tantrum connipt,5os
irrit annoy vexat bother,,d86 bvl
huff miff,8bp
restless impati,8bp
enchant spell tranc,,bwy bxn a29
fascin captiv,8bs,bwy djs bxx
difficulti
predica quandari plight,8bu
pinch,8bu
fix jam mess muddl pickl,8bu
stress strain,8bu,bwd
problem,8bu
vogu,7vy
recognit acknowledg,7vy,a4w 9q0
acquiesc,7vy,a3t
welcom,7vy,bbg
apostasi renunci defect,7wn,ddr
disfavor disfavour,7wn,d8k
exclus censur,7wn,d0n aiw
separ
discret distinct separ severalti,8c7
isol,8c7,9mr
solitud purdah,8c9
loneli solitari,8c9
insul insular,8c9,9mr
alien estrang,8c9,by6
anomi,8c9
privaci privat secreci conceal,8c9,cjh
hidden covert,8cf
bosom,8cf,cjm
dissoci disassoci,,d2o
discontinu,8c7
disjunct disjunctur disconnect,8c7
incoher,8ck
coalit fusion,,9ht
allianc confeder,8cm,d2w d5l
feder federalis,8cm
connect connected,,dfn 9xu
contact,8cp,au3
coher cohes,8cp,ave
junction conjunct conjug collig,,9xu
associ,,9xu
continu,8cr
improv melior,,97u 97s
declin,,97o
develop,8cv
neglect disus,8cw
omiss,8cy
wreck,8cw,bhk
renov refurbish,8cv,dbb
matur
manhood,8d2
parenthood parentag,8d2,da9
womanhood muliebr,8d2
youth,8d2
immatur
callow jejun juvenil,8d7
prematur,8d7
adolesc,8d7
childhood pueril,8d7
infanc babyhood,8d7
embrac,7vy
banish ostrac,7vy,d7w
grade level tier,8dg,9u0
rank,7x5,9u0 9u3
purpl,7x5
baronetci baroni,8dg
viscountci viscounti,8dg
leadership,7x5
promin,7xb
limelight spotlight,8dl,9nf
salienc striking,8dl
import grand,7xb
emphasi accent,8do,ahp
stress,8dp,ahp
emin distinct preemin,7x5
prestig,7xb
obscur,7xb
anonym nameless,8dt
humbl unimport obscur lowli,8dt
nowher,8dt
oblivion limbo,8dt
honor honour laurel,7xb,dar cpv
glori glorif,8dy,a7n 9mi a7f
fame celebr renown,8dy
esteem respect,8dy,d4l 9we
statur,8e1
reput,8dy,9w5
name,8e3
fame,8e3
reput,8e8,9w5
dishonor dishonour,7xb,dat dcf
disreput discredit,8e7,9vy a6p
shame disgrac ignomini,8e7,a6p dat d87
humili,8e9,bwh
abas degrad abject,8ea,bwi
degeneraci degener decad,8eb,93l
infami opprobrium,8e7
obloquy opprobrium,8e9
reproach,8e9
domin ascend control,,cz4 dhg
ascend,8eg
domin masteri supremaci,8eg,da8 dhg
predomin prepot,8eg,dh6
dominion,8eg,ddz dhg
scepter sceptr,8ek
absolut tyranni despot,8eg
monopoli,8eg,d3h cnm
monopoli,18s,d3h cnm
bane scourg nemesi,5cr,9hk
comfort,,933
relief,8eq,bxh
repriev respit,8er
solac,8eq,bxg
cozi cosi snug,8eq
conveni,8eq
discomfort
inconveni,8ew,d86
malais uneas uneasi,8ew
hangov katzenjamm,8ew
wellb upbeat eudaemonia eudaimonia,8gj
health well,8f0
miseri wretched miser,8gn
suffer woe,8f2,bvz
anguish,8gq,bvv
need,,dfz asx
lack defici want,8f5,asx dgc
dearth famin shortag,8f6
stringenc tight,8f6
necess,8f5,dfz
urgenc,8f9
hurri,8fa,9l2
imper insist press pressur,8fa,ddf d7y
critic crucial,8fa
replet satieti satiat
surfeit overabund
solid
acariasi acariosi acaridiasi
echinococcosi hydatidosi
pediculosi lousi
nothing void nulliti nihil,7xz
vacanc
vacuum vacuiti
naked nuditi nude
nude,8fn
raw altogeth,8fn
undress,8fn,96o 91c
bald phalacrosi,8fs
hairless depil
dishabill deshabill
damnat,,a7z
perfect flawless
polish refin,8fv,czn 9lr 9lq
integr uniti whole
complet,8fx
entireti entir integr total,8fy
full,8fy
work,8fz
incomplet raw,8fx
imperfect
fail weak,8g3
insuffici inadequaci,8g4
fatigu,8g4
flaw,8g4,9as
defect,8g3
fault flaw,8g3,9as
blister,8g9
bug glitch,8g9
hydrocephalus hydrocephali,8ih
polydactyli hyperdactyli,8g8 8io
syndactyli syndactyl,8g8 8io
defect faulti,8g3
crude cruditi primit primitiv rude,7wq
sick,8gf
fate luck lot circumst,7vn
prosper success,8gi
bless boon,8gi
success,8gj
misfortun,8gi
advers hardship,8gm
gutter,8gm
catastroph disast,8gn
distress,8gn
failur,8gi,d9d
bankruptci,,cv5
bankruptci,8gr
liquid,,9ka
solid
possibl,7xm
achiev attain,8gw
potenti,8gw
prospect,8gy,ck5
imposs,7xz
confid
opportun chanc,8gw,def
hear,8h2
room,8h2
say,8h2,ahu ahe
throw,8h2
expect,,9yf
despair desper,,bx9
deject,8bi,bxf
nadir,8gn
puriti pure,,9lu
impur
adulter debas,8hc,9mf
admixtur alloy,8hc
contamin taint,8hc,93g 9mq 9mp
boom,8hi,9dh
depress slump,7we,9jo
prosper
oblig,,a9e
indebted liabil,8hj
debt,8hk
payabl,8hk
wealth wealthi
affluenc rich,8hn
eas,8ho
luxuri opul sumptuous,8hn,at4
poverti poor impoverish
privat want depriv needi,8hr,cuy 96j
indig penuri pauper,8hr
beggari mendic,8ht
penniless penuri,8hr
asepsi antisepsi steril
filthi foul nasti
spotless immacul
orderli order
kilter kelter,8hz
neat spruce,8hz
trim,8i1
dirti unclean
dirt filth grime soil greas grung,8i3,ayp 9bv bfq
befoul defil pollut,8i3,9mp
dingi ding,8i3
grimi grubbi,8i3
smutti sooti,8i3
sordid squalor squalid,8i3
disorderli disord,,9bj
sloppi slovenli unkempt,8ia
mess messi muss mussi,8ia,9bi
clutter jumbl muddl fuddl welter smother,8ia,bbl bo0 don
rummag,8id
normal normalci
common expected,8if
abnorm abnormalci
atyp untyp,8ih
fixat regress,8ih
aberr devianc,8ih
deflect warp,8ik,a5x
kyphosi humpback hunchback,8ih
lordosi hollowback,8ih
anomali anomal,8ih
crossey esotropia,8l1
dwarfism nanism
obstruct blockag,,dbm
tamponad tamponag,8ir
ateleiosi ateliosi,8ih
macrocephali megacephali megalocephali,8ih
microcephali microcephalus nanocephali,8ih
poison intox
context circumst,7wg
set scope,7wg
canvass,8iy
milieu surround,7wg
sphere domain area orbit field arena,7wg
kingdom land realm,8j1
lap,8j1
preserv,8j1,cox
provinc respons,8j1
showcas,8iy
street,7wg
miasma miasm,8hc
smog smoggi,8hc
climat clime
atmospher,7de
high,8jb
low,8jb
fog foggi murk murki,8jb,ckb
calm,7de
mild clemenc,7de
still windless,8jf
lull quiet,8jf,btr
inclem inclement,7de
breezi windi,8jj
cloudi overcast,8jj
climat mood
atmospher ambianc ambienc
gloomi glum,8jn
bleak desol bare naked,8jo,9hk
miasma miasm,8jn
spirit tone feel flavor flavour,8jn,cir chb do0 978
immun
exempt freedom,8js,dc3
suscept
ratabl rateabl,8ju
capabl capac,8ju
retrovers retroflect retroflexion,8ih
sensit sensitis,8ju,9pi
cryesthesia cryaesthesia,8ju
reactiv,8ju
wateri muddi sloppi
moistur wet,,985 988
damp moist
dank clammi,8k3
dryness waterless xerot
dehydr desicc,8k5
drought drouth,8k5
arid thirsti,8k5
xeroderma xerodermia
xerophthalmia xerophthalmus xeroma,8k5
safeti
secur,8kb
killer,,b2b
danger
danger
hazard peril,8ke
hazard jeopardi peril risk endanger,8kf,daq aj6 dl5 dap dan
menac threat,8kf,dl5
riski peril,8ke,aj6 dl5
vulner,8ke,aj6
tension tensiti tens taut,,8zr
tonic tonus,8kl,940
aton atoni atonia amyotonia
lax laxiti
unfit soft
infirm frailti debil feebl frail,8kp
asthenia astheni,8kq
cachexia cachexi wast,8kq
disabl handicap,8kp,93k
lame limp gimp gimpi game claudic,8kt,c42
hyperacusi hyperacusia,8kt
mutism mute
astigmat astigmia,8kt
hyperopia hypermetropia hypermetropi farsighted,8kt
hemianopia hemianopsia,8kt
presbyopia farsighted,8ky
strabismus squint,8ih,cl4
walley exotropia,8l1
torticolli wryneck,8ih
dysfunct disfunct,86q
paralysi palsi,8l4
nephroptosi nephroptosia,8l7
prolaps prolapsus descensus,8kt
hypoesthesia hypesthesia,8kt
putrefact rot,,980
putresc putrid rotten corrupt,8l9
decomposit disintegr,,9hy
disintegr,8kt
deterior impair,,97x 93l
devast desol,8ld,9hk
ruin ruinat,8le,bhi
decrepitud dilapid,8ld
wear,8ld,9li 92q
blight,8le
end,,dod 9fs dew
wicked dark
light illumin
revoc annul
carotenemia xanthemia,86q
polyval multival
orphanag orphanhood,7vn
viremia viraemia,86q
brutal brutalis
hide,8cf
hypertonia hypertonus hyperton,8km
hypotonia hypotonus hypoton,8km
ioniz ionis
mechan mechanis
motiv,,bng
scandal scandalis
urban urbanis
materi stuff
impur,8pm
atom molecul particl speck
mixtur,,9ht
metal,8m3,bkf
composit,8m3
solut,8m3
salin,8m6
suspens,8m3,95c
precipit,,9lt
sludg,8m9
spong,,bgs b6d
acid,,cn7
anion,8sn
alkali,,atq
atom
group radic,6i6
element
metal,8mh,bkf
aluminum,8mi
argon,8mh 8q6
calcium,8mi
carbon,8mh
chlorin,8mh 8q6 8qf
radiochlorin,8mn
chromium,8mi
copper,8mi 8p0,ayf
germanium,8mh 8p0
gold,8mi
helium,8mh 8q6
hydrogen,8mh 8q6
iodin,8mh 8qf,9np
iron,8mi
lead,8mi
mercuri,8mi
nickel,8mi,b6m
nitrogen,8mh 8q6
oxygen,8mh 8q6
platinum,8mi
potassium,8mi
silver,8mi 8p0,b6l
tin,8mi,982 b6k
tungsten,8mi
zinc,8mi
miner
alabast,8n8 8rs
alabast,8n8
molecul,6i6
charcoal,8q5 8mm
gas,8q5 8qg
ore,8n8
reactant,,9kd
rock stone,,b2a
gravel,8ng,bke
adhes
glue,8ni,9mb b2v b4j
past,8m5
alcohol,8qt
agglomer,8ng,bcc
alkali,8rs
strychnin,8s1
brass,8m4
bronz,8m4,9bp
solder,8m4,bju
protein,8nb
albumin,8ns
enzym,8ns
fibrin,8ns
steroid
prednison,8nw 2hv
dexamethason,8nw 2hv
ivori,,b9y
bone,,97g
hide fell
leather
allig,8o2,9ew
buckskin,8o2
buff,8o2
crush,8o2
kid,8o2
morocco,8o2
fur pelt
rabbit,8o9,aq5
sabl,8o9
squirrel,8o9
ash,8rn,9he
beebread,8m5
activ
bleach,,9bn 9bl
buffer,,9nd
polybuten,8q6
sugar,8nb
cellulos,8oj
graphit,8mm
pencil,8ol
carbon,8r8
steel,8m4,bl7
cement,,b4p b4o
cement,8oy
stalk straw
chemic
chrome,8mp,b6n 9ni
clay,8pd
coal,8q5,cxo bk3
lignit,8ov
compost,8m5,9nx
concret,8ra,bk4
conjug,8m6,9hv
conductor,,cfa
contamin,,9mq 9mp
coolant,8qr,9gr 9gq
diamond adam,8mm 8q9
dilut,8m6,98m
distil,8qt,9lu 98v 98u 9gl
exhaust fume,8q6 8pm
concentr,8ne,999
particul
dust,8p8,ax2
air,8q6,chg
breath,8pa
earth ground,,b06 cjl
soil dirt,8pc
water,8qs,cy4 98t
eluat,8m6
extract,8m6
inject,8m6,93c
emiss
stool deject,8pm,92n
shit,8pj,92n a6b
dung,8pj,cfh 92o 9mx
wast,,cot
sewag,8pm
effluent wastewat,8pm
garbag refus,8pm
scrap,8pm,cos
debri dust junk,8pq,cos axi
slack,8pr
litter,8pq,b5g doc
fallout,8p9
organ
manur,8pv,cfh
fat,8nb
fiber
fill,,9kn 9km
cotton,8py
fluorid,8rs
formul prepar
thus,8pi
radic,8mf
fuel,,cps cxy cwg
gas,8qq
glass,,bj8 cw5
past,8q7
crystal,,9kc
glycerol glycerin,8nl
rust,,99b 9be 9bd
granit,8ng
greas,8r4,ayp
synthet
halogen
hydrocarbon
ice,8q9,9gs
frost,8qh,aua
ink,8qt,9kp
fraction,,bas
iodid,8rs
thyroglobulin,8ns
jade,8q9
linen,8r8
lint,8py
fluid
fluid
liquid,8qq,9ka
liquid,8qr
liquor,8qt
log,8sp,axy
lumber timber,,axy
manifold,8r8,99w
marbl,8ng,bp7
mortar,,b4e
mud clay,8pd,b4d bfr
slop,8r0
sludg,,bfr
straw,8py,bkx
oil,8nb,939 ayn
flimsi,8r8
ozon,8q6
pad,8r8
paper,,ayk aym
pack,,bca
pavement
crude,8r4 8q5
phosphat,8rs
tint
rins,8rd
pigment,,9by 9bx
lake,8rf
plasma,8n8 8q9
plaster,8m3
plaster,8rs
polyphosph,8rs
powder,,9el
proteas,8nu
residu
retin,8rf
rubber,8pi,94u
rubber,8qe
rain,8pe
salt
gunpowd powder,237
chlorid,8rs
sand,8pd
globulin,8ns
hemoglobin,8ns
hemosiderin,8rf
antibodi,8ns
agglutinin,8rz
poison,,9o8 b29
antigen
determin,6b6
silk,8py
slate,,b34
snow,6a6
soup,8m5
spill,8qs,bg6 ceh bg8
spice,,cmu
steam,8sb
vapor,8m8,9pl 9pk 9gn
steroid
cholesterol,8nl 8sc
render,8sf
stucco,8ri,ay4 bp0
tissu,8r8
triamcinolon,8nw
vitamin,5re
volatil
wallpap,8r8,ayk
wax,8nb,ayo
surfact
deterg,8sm
wicker,8sp
wood
board plank,8qw,as7 b31
wool,8py
eman,,8yl
enamel,,bp8
hour
present nowaday,e
now,8sv
past yesteryear,e
bygon,8sx
old,8sx
histori,8sx
futur hereaft,e
time,,9mn
day,8t2
dead,8t2
continuum,e
histori,8t5
time,40p
durat,e
durat continu
span,8t9
time,3ng
workweek week
leisur
vacat holiday,8td,dm9
vacay,8te
playtim playday,8td
outing picnic,8te
honeymoon,8te,dma
leav
furlough,8tj,a07
pass,8tj
life lifetim lifespan
millennium millenari
bimillennium bimillenari
birth,8wu,91o
incipi,8wu
death,8wv,9g5 ch8
death die demis,8wv
grave,8ts
afterlif hereaft,8tm
immort,8tu
age,,99x
infanc babyhood
childhood
girlhood maidenhood maidhood,8ty
boyhood,8ty
schoolday schooltim
adolesc
puberti pubesc
twenti,8v6
fifti,8v6
sixti,8v6
adulthood matur
year geezerhood,,9a1 99x
dotag senil,8u8
menopaus climacter,e
day
tomorrow,8ub
today,8ub
yesterday,8ub
morrow,8ub
eve,8ub
day
date,8ub,9rn 9zk
day daytim daylight
morn forenoon
noon midday noonday noontid,8ve
dinnertim suppertim,8ve
afternoon,8uj
even eventid,8uj
night nighttim dark
midnight,8ve
dawn aurora daybreak dayspr sunris sunup cockcrow,8ve,9o3
sunset sundown,8ve
twilight dusk gloam nightfal evenfal crepuscul crepuscl,8ve
week hebdomad
weekend,,dm7
rag,8uu
eschaton doomsday,8t3
embol intercal,8x3
payday,8uh
calendar,3x5
deadlin,8v3
anachron mistim misdat
point
holiday,8uh
year twelvemonth
decad decennari decennium
month
full,3av
lunat,8v7
month
term
sentenc,8vb,aax
session,8vb
hour,8t7
terc tierc,8ve
vesper evensong,8ve
complin,8ve
minut min
second sec
millisecond msec
season
fall autumn,8vl
spring springtim,8vl
summer summertim,8vl,dmd
winter wintertim,8vl,dmc
monsoon,8vl
aeon,e
etern infin,e
drought drouth
moment instant,8v3
pinpoint,8vu
time,8vu,9ww 9v9
meal,8vw
wee,8t2
while,8t2
moment minut second,8t2
heartbeat instant jiffi trice twinkl wink,8w0
era,e
era epoch
day,8w3
anniversari,8uh
birthday,8w5
semicentenni semicentenari,8w5
centenni centenari,8w5
bicentenni bicentenari,8w5
tercentenni tercentenari triennial,8w5
quincentenni quincentenari,8w5
bimillennium bimillenari,8w5
birthday,8ui
chapter,8y0
age,8w3
chukker chukka,43a
inning frame,43a
top,43a
half,43a
over,43a
maiden,8wk
reign,8wf,de1
reign,,dh6
today,8sv
tonight,8sv
yesterday,8sx
millennium,468
tomorrow,8t1
tempo pace,e
begin commenc outset getgo start kickoff showtim offset,8v3,d03 cz1 bni blx deu 9fl 9fi
end,8v3,dod 9fs dew
deep,8v3
final fini finish last close,8wv,dex d2c d2e dew 9m6
ceas,8wv,djx
tail,8wv
termin expir expiri,8wv,dk4
limit,8wv,adm
threshold,8wu
interv
time,,9mn
paus intermiss suspens,8x3,9gg a2e dh0
laps,8x5,ceq 9fq
blackout,8x5
delay postpon wait,8x5,dh1 c01 dh2
extens,8x8
interlud,8x3
interim meantim meanwhil lag,8x3
rest,8x5,a2g a2f
letup lull,8x5,btu 9p7 btr
deceler,8xx
birthrat fertil natal,8xx
deathrat mortal,8xx
flow,8xx,cec cea
flux,8xx
frequenc often,8xx
gigahertz gigacycl,8xx
hertz cps,8xx
kilohertz kilocycl,8xx
megahertz megacycl,8xx
mph,8xx
pace gait,8xx,9mm cg5 c52
rpm,8xx
space,8xx
speed veloc,8xx,cdc cdb 9k0 cdl 9jz
tempo,8xx
airspe,8xs
mph,40p
attend,8xj
rate
cycl round,8x3,cd2 cd6
period,8x3
phase stage,,bnd
apoge culmin,8y0,d98 9ft 9m7
tenur incumb,8vb,d09
shift,8su
spell tour,8y3
trick,8y3
watch,8y3
enlist hitch,,an9 an8
float,8x3
noviti novici
prime peak heyday blossom effloresc flush,,9ce
then,8v3
shiva shivah shibah,8uu
epoch,8va 8v5
overhead,8x3
snap,8vz
breath
choke,8yg
belch,948
sigh,8yg
exhal expir,8yg
exhal,948
pant puff gasp,8yr
cough,947
whoop,8yn
snort,8yk
wheez,8yg
blow,8yk
yawn,8yg
sniff,8yg
blink wink,8z2
bat,8yu
wink,age
blink
squint,90e
squint,90b
winc,90e
twitch jerk,byq
act behav
quack,8z2
menac,8z2
make,8z2
swagger bluster,8z2
romantic,8z2
play toy,8z2
play,8z2
shake,byq
shiver shudder,byq
rest,bgm
move
sleep slumber,8zc
doze,8ze
hibern,8ze
nod
snore,8yg
rise
awak arous awaken wake,95a
awaken arous
affect
entranc,8zm
stimul arous,8zm
faint,95a
recreat reviv vivifi,8zo
tens,95a
relax,95a
stretch extend,8zm
extend,age
crane,8zt
smile,90e
grin,8zw
beam,8zw
snicker,904
giggl titter,904
collaps,926
cackl,904
chuckl chortl,904
laugh
convuls,904
sneer,8zw
sneer,adc
frown glower,90e
glower glare,90a
stare,cim
look
scowl,908
shrug,age
grimac
mop,90e
blow,947
hawk,8yn
shower,90j
bath,90s
wash,90s
scrub,90k
soap,90s
rins,90k
shave,90s
razor,90o
comb,90s
arrang,90s
groom,97u
highlight,90s
lipstick,90s
powder,90s
perfum scent,90s
dress,90y
attir,912
dress,912
groom,97u
slim,95a
dress
hat,91d
bonnet,913
wear,dg5
wear,dg5
dress cloth garment,95a
jacket,917
shirt,917
habit,917
shoe,917
undress strip peel,96l
don,912
scarf,91d
coat,917
costum,917
robe,917
wear
conceiv,95a
beget engend father mother sire
ejacul,947
reproduc
multipli,91m
bear birth have,bt7
labor
kitten,91o
lamb,91o
litter,91o
pig,91o
incub,91m
steril,92w
steril,bfo
hatch,95a
irrit,97w
inflam,97w
sooth,921
reliev allevi,97u
massag,92w
hurt
suffer
have,924
suffer sustain have,ch4
wail,928
cri weep
bawl,928
sob,928
sweat,947
reek,947
stream,947
releas,947
water,92e
injur wound,923
trampl,92g
pain,923
tortur torment,92g
martyr,92j
wee,947
wet,92l
shit,947
dung,92n
bleed hemorrhag,947
tire weari jade fatigu
exhaust,92q
tire weari fatigu jade,93l
sick cat,947
freez
gnash,b6h
treat
irrig,92w
doctor,92w
nurs,92w
dispens,92w
cure heal,932
help aid,97u
comfort eas,921
remedi,92w
bandag,92w
medicin,92w
drug dose,936
soup,937
oil,a81
salv,936
bleed,92w
inject,930
cup,92w
sicken,97o
contract get,93e
infect,9mp
infect,cv3
mar,92g
crippl,92g
handicap,92g
deterior,97o
recov,97s
rot,93l
atrophi,99g
hypertrophi,98y
grow develop get acquir
sprout,93q
stool,93q
leaf,93q
pupat,93q
reviv,8zl
boot,93v
heal,97s
exercis
exercis work,d12
strengthen,93y
spit,947
harm,92g
blush crimson flush
pale
tan bronz
sun,bgm
eject releas
emit,947
joke jest,8z2
clown,949
gown,917
lather,947
chang
convert
receiv,94e
stay remain rest
make get
render,94h
get let have,94h
have
altern,94o
transpos interchang
crackl,94o
chang alter vari
move,94o
turn grow
bald,94q
chang alter modifi
bring land
rubber,aye
equilibr,95a
leav,dnn
affect impact touch
turn revers
switch exchang,94y
terrac,951
shape form
tabul,951
dimens,951
strike,951
crystal,951
grain
round,951
squar,951
purs,957
turn
fall,95a
suspend
resuspend,95c
sober,95g
sober,95g
becom get,95a
adjust conform adapt
follow,bsp
readjust,95h
proport,9cm
decreas diminish lessen fall
increas
augment,95m
enlarg,95m
rise,98y
rise
jump,9jp
accru,95t
increas
gain,95t
enlarg,98y
augment,98y
gain,9jp
snowbal,95t
rais,95m
accumul gather,95t
assimil,95h
chang exchang convert,964
util,962
replac,bm3
revamp,bm3
consolid,98d
bombproof,98d
shake,98k
renew,96a
restor,bm3
reviv,9dh
chang,912
modifi
updat,96d
updat,96d
modifi,96v
enrich,97u
develop,97u
depriv,97o
throttl,96h
remov take
harvest,96l
extirp,96l
undress,96l
clean,96l
pit stone,96l
bus,96l
burr,96l
clear
overload,9kn
add,95t
adjoin,96v
includ,96v
tank,9ng
inject,96v
insert introduc,bcz
cup,970
feed,970
slip,970
string,96v
activ
reactiv,975
enliven anim,8zo
spirit,977
compound combin,96v
milk,bzq
milk,96v
bare,97e
clearcut,97e
clear,96l
clear
bone,96l
mitig,9k5
qualifi,96d
remodel
correct,94y
remedi amend,97k
spoil,96d
misus abus,ar5
declin,95a
slip,97o
laps,97p
suffer,97o
better improv,95a
brisk,9jz
better improv amend
upgrad,97u
aggrav exacerb
deterior,97y
decay crumbl
decompos,bar
decompos rot,9oz
spoil,9oz
tin,b6j
marin,9ec
can tin,bod
wet
soak,985
flood,au9
moisten dampen,985
dri
dri
lock,au4
unlock,95a
strengthen
strengthen fortifi
confirm,98e
reinforc,98e
bolster,98g
weaken,95l
fade,98i
weaken
crippl,98k
dilut thin,98k
intensifi deepen,95t
redoubl,98n
intensifi compound deepen,95t
fan,98p
blunt,98k
bloodi,au9
water irrig,985
distil
distil
enhanc heighten,98p
enhanc,97u
grow,95t
grow,9a8
subsid lessen,98i
restrict limit bound confin throttl
tie,991
gate,991
carri
limit circumscrib,9k5
cap,995
hamper,991
restrict curtail curb,995
concentr,95a
reduc,dfv
rust
pole
enlarg magnifi,95m
stretch,98y
shrink reduc,9k5
shrink,95l
reduc,9i2
consolid,9go
consolid,99l
weld,99l
merg
shorten,9k5
capsul,99o
condens concentr,99m
grow,9ab
cultur,99p
twin,98z
doubl,99v
redoubl,99s
tripl,99v
multipli manifold,95m
manifold
age,9a8
age,9a8
progress advanc,9a8
leapfrog,99z
age
ripen,9a4
ripen
matur grow,9a8
evolv,9a8
deriv
deriv,9a5
develop,98y
build progress,9a8
antiqu
develop
incub,9a8
balloon,9ag
bulk,99p
swell,9ag
expand,98y
belli,9af
break,9aj
damag
total,9aj
smite,9aj
devast,bx7
hurt injur,9aj
repair mend fix bushel doctor,97u
overhaul modern,bm3
patch,9ao
impair,9aj
flaw,9aj
bulg protrud
dish,951
bulk,9at
inflat,9ok
inflat expand amplifi,95m
reform,97u
dwindl,95l
lower,9k5
paralyz,998
stun,998
mobil marshal,b5m
mend heal,97s
stabil
guy,avb
stabil
sensit
inur,9bb
callous,9b9
accustom
teach,9bb
rust,97y
rust,9aj
erod,9aj
erod gnaw,97y
make,bb5
mess,9bj
disord
rearrang,bb5
bleach,9bn
bleach
white
blacken black
bronz
silver
color
purpl,9br
brown,9br
stain
stain
tint,9br
pigment,9br
pigment,9c0
hue,9br
hue
purpl
gray
silver,9br
gray,9br
yellow
tone
intensifi,95m
redoubl,9c7
radiat,948
ray,9ng
light illumin
spotlight,9cb
curtail,9ds
blossom unfold,9a8
bloom blossom flower,9a8
season,98k
season,98d
temper,9cm
tune,9cm
calibr graduat,9cm
tune,9cm
adjust
zero,9cm
zero,9cm
readjust,9cm
adjust,9cw
gear,9cw
set,9cm
set
keynot,9ct
regul,9cm
adapt accommod,94o
fit,9cw
fit,951
tailor,9cw
tame,9cw
temper harden,96d
temper,9k9
widen,95t
widen
widen,94o
flare,9d3
narrow
dilat,9d3
explod burst
deton
explod,95a
explod deton
dynamit,9dc
belch,9d9
erupt,98n
burst split,9eq
thrive flourish expand,98y
boost,95m
obliter effac,98i
darken
blind,9dk
darken
dusk,9dm
weed,96l
dim,9dk
obliter veil
expens
shorten,9je
broaden,9oj
prolong,95m
stretch,95m
size
bake,9e6
brown,9e6
coddl,9e6
fire,9dx
farc,9kn
bolster,9kn
bast,988
microwav,9e6
toast crisp,9gt
cook
simmer,9ed
roast,9e6
barbecu,9eb
fri,9e6
grill,9e6
steep,9kn
boil
broil,9eb
branch fork,byq
branch,98y
twig,9ef
dialyz,bar
pulp,9ey
mill,9ey
powder,9hy
partit,cbs
shatter,9eq
shatter,9es
shatter,9aj
break
ladder,9eq
break,cbs
smash dash,9es
crack
snap,9eq
allig,9eu
splinter,9ey
fragment,9eq
crush,9ey
bruis,9ez
aris,9f2
happen occur pass
result,9f2
interven,9f2
proceed,9f2
come,9f2
fall,9f2
come,deq
develop,9f2
recur repeat,9f2
happen materi,9f2
happen befal,9f2
come,dgi
befal,9f2
concur coincid,9f2
erupt,deu
bud,deu
begin start commenc
plung launch,9fi
embark,9fi
begin start commenc
inaugur,9fl
resum,djv
persist,djv
plug,9fo
laps,dew
finish
end termin
culmin,9fs
axe,9fs
stem staunch,c00
kill,9fs
snap,b3h
dissolv,9fs
buckl warp
germin sprout,98z
germin,99p
burgeon,98y
bud,9a8
root,98y
die perish expir,95a
strangl,9g5
leav
widow,9g7
drown,9g5
mist,au9
bloat,9af
bloat,99p
curl
break discontinu stop,9fs
drop,djx
suspend,9gj
bog,9ge
bog,9k3
break,9fs
adjourn recess,dew
condens,9ka
condens,96l
evapor
unifi unit merg,9lh
leagu,d5j
cool chill,95a
cool chill
ice,9gr
heat
warm
warm
freez,95a
concret
boil
boil,95a
thaw melt,9ka
burn,95a
smolder,9h1
sear,9gt
burn,bhi
torch,9h4
blacken sear,9aj
blister,9af
shift
commut transpos,94y
convert
flour,94e
transform transmut
transform transmut
ash
translat
convert
reform reclaim
revers
revert return,94y
devast desol,bhi
soften
damp,9hl
stifl dampen,d25
suffoc,dfv
sharpen,98n
sharpen,98p
strap,ax6
phase,9cm
blend flux mix fuse coalesc merg
absorb,9ht
conjug,9ht
fuse,9ka
crumbl,9hy
disintegr
fold,9lg
disintegr decay decompos
magnet
simplifi
complic refin elabor
complic
structur,9i6
organ coordin,bb5
mesh,9i6
central concentr
prepar readi set
precondit,9i9
fix,9i9
mount,9i9
prime,9i9
modern develop
adopt,cnq
settl locat
settl,9b7
emigr,bzv
steadi calm,9b7
even,bb5
equal equat
stiffen tighten,991
relax,98i
loosen loos
relax,9io
tighten
tighten
firm,9ir
firm,9iq
slacken,98i
absent remov,9j9
fade fleet pass,9j9
fade,9j9
appear
manifest,9iy
gleam,9j5
surfac,9iy
emerg,9iy
burst,9j2
flash,9iy
appear
appear,9fb
reappear,9iy
emerg,9iy
disappear vanish
disappear,dew
minim,9k5
maxim,95m
maxim,arf
reduc trim cut,9k5
slash,9je
thin,9je
thin,95a
thicken,95a
declin wane,95l
dip,9jj
heighten,95m
heighten rise,95m
drop,9jj
slump sink,9jn
wax mount climb rise,95t
wax full,95t
wane,95l
wane,95l
magnifi amplifi,95v
fail break
broaden,94o
vari
special narrow,94o
special,96d
acceler speed quicken,98n
acceler
slow,95l
slow slacken,98i
slow,9k1
slacken,9k5
decreas lessen
diminish,9k5
quicken,9my
harden
harden
flux
melt,9ke
crystal
react,95a
dissolv
dissolv,95a
empti,95a
evacu,9ki
empti
popul,9kn
peopl,9kj
drain,9ki
fill,95a
fill
heap,9kn
ink,9kn
replenish,9kn
prime,9kn
suffus,98t
flush,cea
sluic,986
complet,9kn
complement,dja
match,9cm
servic,9cl
clot,95a
clot,95a
sour,95a
rush hurri,a1j
hasten hurri
delay,9k1
stall,9l4
stay delay
hush
hush silenc still,9l9
suppress subdu conquer,d8d
silenc,9l9
quell,9l9
flatten
flatten,951
align adjust
true,9le
integr incorpor,baz
integr,95a
wear,97x
neutral,98k
elimin erad,b2b
elimin,blk
drown,9ll
sparkl
ration,9ll
perfect,97u
polish,9lp
polish refin,97u
refin,9ng
precipit,95a
purifi distil,97u
purifi
cup,951
mar impair,9aj
obliter,96l
slaughter,b2b
eras,b2b
systemat,bb5
chord
reconcil,9cm
reconcil,d4o
proport,d4o
complet finish,9fs
culmin climax,dew
crown,9m7
implement,9m6
adher,9m9
glue,b3f
polar,bh3
polar,bh2
polar
dilut,97m
doctor,9mf
vent,bm3
glorifi
justifi,9cm
measur,al2
meter,9mk
pace,9mk
clock time,9mk
fathom,9mk
foul contamin,bfq
contamin
isol insul,d8h
segreg,9mr
isol,bh2
maroon,9mr
isol,co1
advanc,95m
dung,96h
stimul excit,94x
irrit,9my
stratifi,bb5
jelli
mark
ink,9n2
mottl,9n2
star asterisk,9n2
flag,9n2
tip,9n2
tan,94e
sud
lather,9nm
enabl
equip,9nb
buffer,96d
background,ahp
foreground highlight spotlight,ahp
process treat,94x
dose,9ng
chrome,9ng
run,9ng
facilit eas allevi,dau
bubbl,948
foam,9nl
interrupt disturb
interrupt disrupt,a2d
iodin
upset,au7
green
blue
translat
receiv get find obtain incur
take,9nu
assum acquir adopt take
compost,94e
cure,bod
cure,9k8
dun,9ny
corn,bod
recov,9hj
dawn
issu emerg
leak,9o4
desol,99f
lower
poison
sole,9ao
revamp,9ao
shallow
shallow
tens
slack,9io
settl,96i
crack,ccz
open,cwk
open,9f1
broaden extend,95m
expand,95o
grow
transform
broil bake,9gt
poach,9e6
elev
develop evolv
crescendo,95t
return,9j7
murder,a5x
run,95g
save,d4b
switch chang
transit,9ow
transit,94e
decay
disrupt
introject
swell,95t
transpos,9p4
shift
mix,979
take,95g
lull,9l8
break,95g
settl,95g
spice
salt,9pa
leap,9ow
veer,9h8
shorten
scrap,94e
deepen,95o
damp,d8d
sensit
conjug
evapor
evapor
subordin,9o7
sear,9h1
hay,94e
subtract,9je
comprehend grasp compass apprehend,9pr
understand
sens,9px
get,9pr
twig,9pq
digest,9pq
understand realiz see
perceiv,9pw
dawn penetr
appreci,9pw
recogn know,9vt
understand,9vk
extrapol,9so
understand translat,9pr
sympath
know
know
know
know experi,cha
master,9q7
learn
learn hear discov see
learn studi read take
audit,9qc
engag,bxy
steep immers engulf,9yl
espous embrac,9vt
absorb assimil ingest,9qa
apprentic,9qj
train,9qc
train develop prepar educ,a5k
drill,9qk
memor con learn,9qr
altern,9qm
drum bone,9qr
drill practic,9qc
din,a5k
studi,9qa
studi
major,9qs
minor,9qs
rememb recal recollect think
rememb
recogn,9qv
remind
nag,9qy
reminisc,9r1
rememb
commemor
commemor,9qy
commemor mark,dd9
leav,ct3
jilt,9r8
abandon
leav
abandon forsak desol desert,9r8
forget,9rb
neglect omit miss overlook
exclud except omit,9ll
neglect
slack,9rd
skip,9rb
neglect ignor disregard
slight,a3m
err mistak
mistak,9rk
identifi,9qx
type,9rk
identifi place,9wt
date,9wt
confus confound,9rj
misconstru misunderstand,9rx
stump,9rv
blur obscur
muddi,9rr
crystal illumin,ad7
confus fox confound
puzzl bewild gravel amaz,9ru
riddl,9rv
interpret constru,9pr
reinterpret,9rx
take read,9rx
read,9rx
reread,9s0
panel,9v1
read,adb
dictat,9s3
read,abs
read,9rx
proof,9ub
think
medit ponder muse reflect specul,9s8
think suppos imagin reckon guess,9ye
assum presum,9ye
reason,9s8
theoriz,9sc
theoriz,9sc
specul theoriz conjectur hypothes suppos,9ye
reconstruct retrac,9sf
reason conclud,9s8
solv lick,9pr
answer resolv,9si
cinch,9q7
guess,9si
answer,9si
induc,9sh
deduc infer deduct deriv,9sh
base found
calcul cipher comput figur,9sc
process,9sq
averag,9sq
squar,9t0
cube,9t0
factor,9sq
factor,cl1
add,9sq
foot,9sx
subtract deduct,9sq
multipli,9sq
divid fraction,9sq
extrapol,9sq
differenti,9sq
analyz analys
synthes,979
analyz analys studi examin canvass
diagnos,9t6
diagnos,9t6
explor,9t7
plumb,9t9
survey apprais,9t6
measur,9wn
prospect,9te
research search explor,a2z
explor,a2z
pioneer,9tf
cave,9tf
discrimin,9tj
distinguish separ differenti tell,9rm
sex,9tj
distinguish mark differenti,ae9
identifi key
catalogu catalog,9ts
compar,9t6
compar equat,cl1
reconsid,9w7
reconsid,9w7
classifi class sort separ,9sc
refer,9ts
reclassifi,9ts
size,9ts
stereotyp,9ts
group,9ts
lump chunk,9tx
grade,9vi
rate rank grade place,9ur
subordin,9u0
place,9u3
rank
sequenc,9u0
downgrad,9u0
upgrad,9u0
rate,9vi
contrast,9tj
check,9t6
receipt,9ue
see check insur ensur ascertain assur,9ue
cinch,9ub
card,9ub
verifi,9ui
prove demonstr establish show,9ui
establish make
prove,9uf
confirm corrobor substanti support affirm
document,9ui
sourc,9uj
valid,9ui
refut rebut,9uf
falsifi,9uf
digest endur stomach bear stand toler brook abid suffer,a3p
accept,9uo
take submit
evalu judg,9s8
stand,9ur
misjudg,9ri
underestim,9ut
judg,9wq
estim gaug approxim guess judg,9sq
put,9uw
underestim,9uw
approv,9ur
disapprov,9ur
choos take select,9wn
draw,9v1
dial,9v1
pick,9v1
elect,9v1
assign,9v1
detail,9v6
schedul,9x1
time,9v8
book,9v8
calendar,9v8
slot,9v8
choos prefer
choos,9ur
prejudic,da2
slant weight,9vf
dispos,9wv
measur evalu assess apprais,9ur
bethink,9s9
believ,9vt
hold,ahg
believ,9w0
believ,9vk
discredit,9vr
includ,9w7
count,9vp
reject,9ur
repudi,9vr
accept,9ur
receiv,9vt
reprob,9vr
doubt,9vo
doubt,9vz
discredit,a3m
distrust mistrust suspect,9vo
trust,9vk
rethink,9w4
aboutfac,9w1
surmis,9so
think believ consid conceiv,9ur
reput esteem,9w4
feel,9w4
see consid reckon view regard,9w4
like,9w7
identifi,9w7
favor,9w7
abstract,9w7
romantic,9w7
deem hold,9w7
respect esteem valu prize,9w7
assay,9t6
bioassay,9wf
valu,9wt
underestim,9wh
review reexamin,9t6
review,cky
audit scrutin inspect,9t6
screen,9t6
decid determin
will,9wn
seal,9wn
decid settl resolv,9fs
decid,a1t
purpos resolv,9wn
determin set
determin,dez
determin shape influenc regul,bn2
time,9wv
index,9wv
contempl,9zi
brood dwell,btz
studi medit contempl,9s8
plan,9s8
chart,9x1
plan,9xe
aspir aim,9x3
overshoot,9x4
hope,9x3
propos,9x1
offer,9x7
conspir,9xc
conspir
scheme intrigu,9xc
plot,9x1
scheme,9x1
intend mean think
aim purpos purport propos,9xe
want,a0o
intend destin,9x1
design,9xh
slate,9xh
engin organ,9x1
choreograph,9xk
map,9tf
chart,bpm
plot,bpm
engin,bmk
entertain,9wy
calcul estim reckon figur forecast,9ur
bet depend,9w0
aim,9xh
associ relat link connect,9s8
correl,9xu
identifi,9xu
debat,a4j
conclud,9fs
find feel,9sh
narrow,9wu
rule decre,9wn
overturn overrid overthrow revers,9y1
presuppos,acn
presuppos,9sb
postul,9y4
insist,9y5
react respond
stool,9y7
respond,9y7
greet,9y7
explod,9y7
accept,9y7
answer,9y7
expect anticip,9ur
expect await wait
anticip forese,9q6
tell,9sl
believ trust,9ye
discov find,9qb
price,9qb
concentr focus center pore rivet,9s8
rivet,9qe
think,9yl
occur,dfp
allow,9xr
budget,9sq
allow appropri reserv,cp7
mind,9s8
amaz astound,9yv
dazzl,9yt
surpris,bu2
catch,9yv
imput ascrib assign attribut,9ur
imput,9yx
credit,9yx
personifi,9yx
accredit credit,9yx
blame,9yx
impress,bu2
recogn realiz,9q5
elicit,9so
penetr fathom bottom,9pr
trace follow,9t6
wonder inquir,a2q
intern,9yx
mean,9xu
plumb,9mk
draw make
focus,9le
give pay devot,9s8
keep
solv,9sq
align array,9us
consid take deal,9s8
abstract,9zi
date,cvn ayw
awaken,bu2
analyz analys
clutch,bx7
carri,9vp
calibr,9tc
classifi,9zr
attribut,9ur
communic
communic pass,cpc
relay,9zt
reach contact
order,a0j
place,9zw
will,ail
destin fate doom,ail
order tell enjoin say,a0k
order prescrib dictat,a06
forc thrust,d82
begin,adb
clamp,a06
sting,a02
inflict visit impos
furlough,a3p
direct,a00
instruct,a00
saddl burden,a0e
overwhelm,a0a
mandat,czr
mandat,a01
command requir,a00
command,da8
general,a0f
offic,a0f
ask,a0j
request,9zt
request,a0i
requisit,a0e
page,aji
petit,a0j
demand,a0j
appeal invok,a0j
ask requir expect,a0o
take exact,dfz
claim,ahi
contend postul,a0s
purport,a0s
repudi,9vr
claim,ahg
crave,a11
supplic,a11
supplic,a0j
supplic,a0n
beg implor pray,a12
plead,a0p
bid beseech,a12
pray,a15
commune
commune,a9c
plead,ahf
profess,ahf
intermedi,a1c
solv,a1d
concert,a1d
negoti,a4m
settl,ai7
agre,a3i
bargain,a1e
reconcil settl,a3y
appeas,a1g
appli,a0j
urg press,a8h
push,a1j
nudg,a1k
persuad,a1t
badger,a1m
sell,a1m
keynot,ag4
coax,a1m
convinc,a1m
dissuad,a8h
induc stimul caus have get make
encourag,a1t
let,a1t
lead,a1t
prompt inspir instig,a1t
argu reason,a20
argu indic,a20
present,ahe
argu contend,aeo
wrangl,a24
clamor,a0o
quarrel disput scrap,a21
oppos,a21
contradict,a4o
assur,a1m
influenc,a1m
witch enchant,ddy
magnet,a28
insist,a11
besieg,a2b
interrupt disrupt,9ge
paus,a2d
rest,a2e
rest
stray,adx
continu proceed,ael
solicit accost,ctt
solicit beg,a0j
lure tempt,a38
snare,a2l
stool,a2l
ask,afm
pri,aae
question queri,aae
spi,ckq
investig inquir,a2x
quiz test,a2u
examin,a2q
reinforc reward,a5k
question,aae
probe examin,a2z
grill,a2u
investig,9t6
call telephon phone,9zt
dial,avl
summon,a33
call,a00
conven,aji
muster,a33
invit,a0k
tempt,a36
provok,a86
schedul,9x1
program,a39
reserv,a0j
forbid prohibit proscrib veto,a0e
ban,a3c
bar exclud,a3c
enjoin,a3c
spurn scorn disdain,a3h
refus declin,9y7
accept consent,9y7
rebuff snub,a3g
retract,a0v
lift repeal rescind vacat,d63
dismiss disregard discount ignor,9vr
recount,adp
scoff flout,a3m
permit allow let counten,a3i
permit,a3p
author clear,a3p
certif,a3r
assent acquiesc,a1e
succumb,a3i
dissent,a3w
disagre differ dissent
clash,a3w
agre concur
conced grant,a3y
subscrib support,a3y
approv okay sanction,a3r
sanction,a41
disapprov reject,9ur
object,a43
except,a44
challeng,a0j
interview question,aeo
interview,aeo
interview,aeo
hedg evad elud skirt dodg sidestep,a4e
escap,a4e
escap,a4e
bypass,a4e
avoid
shirk,a4e
shun eschew,a4e
confront face,d38
debat deliber,a4m
consid debat deliber,a4m
wrestl,a4j
moder chair,a4m
discuss,adb
discours,ael
refut rebut,a0v
answer,a4o
counter,a4s
field,a4s
answer repli respond,ahe
retort return rejoin,a4s
deni,a58
deni,a0v
admit acknowledg,a56
conced profess confess,a4w
confess,a4w
insist
confess squeal,a4w
profess,a0s
attest,ahg
declar,ahg
attest certifi manifest demonstr evid,ahs
mirror,a54
declar,9ur
saint,a56
contradict,a3w
reprimand,a5g
savag,a5g
correct,a5d
flame,a5b
rebuk lectur reprimand scold chide berat remonstr,a5g
reproach,a6f
deplor,a5g
critic criticis,akt
belabor,a5g
preach advoc,a1j
preach,a5m
teach learn instruct,a5p
tutor,a5k
lectur,a5k
instruct,a5p
brief,a5n
inform
acquaint,a5p
warn,a00
inform,a5p
updat,a5p
coach,a5k
mislead,a5p
lie,a5v
falsifi distort warp,a5z
typifi symbol repres,ae4
misrepres beli,ag1
color,94x
pose imperson,a74
masquerad,a61
bluff,buy
sham pretend affect,a5z
snow,a74
bull fake,a64
exagger magnifi amplifi,a5v
overemphas,a67
underst minim,a5p
denounc,a5g
shit,a5p
denounc,af8
blame fault,a6g
blame pick,a5g
accus,a6g
charg accus
arraign,a6f
charg,a0s
complain,a6i
nag,aay
dun,a0o
abus,a7s
pan,a5g
besmirch,a6g
discredit disgrac,a5g
insult affront,bvw
mind,a44
mock,d8n
mock,bsp
imperson,a6t
parodi,a6t
jeer scoff flout,a6x
teas bait taunt,a6s
kid,a75
incit instig,a38
needl,bvp
ridicul roast guy rib,a6s
derid,a6s
joke jest
deceiv,a5v
gull fool,a74
kid jolli banter,a6x
review,9ur
condemn,ahf
prais,9vi
salut,a79
crow,aft
crow,aft
trumpet,aft
rejoic,bxe
glori,a7e
cheer,a7m
urg,bxp
cheer
humor,asf
amus,a7i
convuls,a7k
applaud,a79
exalt glorifi,a79
hymn,a7n
promulg,aes
acclaim hail herald,a7m
applaud clap acclaim,age
attack assail assault,a5g
barrag,a7s
blister,a7s
condemn reprob decri,a6a
minim,a5g
curs cuss swear,ad8
gee,abd
curs damn,bm0
curs,a6m
bless,bm0
bless,age
question,a86
defi dare,a86
brazen,a84
challeng,a36
challeng disput,a88
contest contend,a25
charg lodg file,a6f
warn,a5p
warn discourag,a8h
caution,a8a
threaten,a8a
threaten,a8f
omen forecast predict,abz
alarm alert,a8a
advis counsel,a4m
advis notifi,a5p
acquaint,a5p
vers,a8j
recommend urg advoc,a8m
propos suggest advis,ahf
advanc,a8m
proposit,a8m
consult,a4m
consult refer,a8r
research,a2z
consult,aae
prompt remind,a5p
submit state,a8m
submit bow defer,a3u
submit,c6j
nomin,d0l
volunt,a5p
flatter,a79
eulog,a79
compliment congratul,a79
compliment,aac
congratul,aap
gush,a79
commend,a79
recommend,a79
commend,cxb
boast brag gas bluster,a67
triumph crow,a98
promis,ahf
promis,ahf
pledg plight,a9a
articl,a9e
oblig,d4o
oblig,dah
plight,a9h
vow,a9c
vow,a9k
dedic,al0
give dedic commit devot,ar6
contract undertak,a9a
stipul,a9l
sign,a9l
undertak guarante,a9a
underwrit,a9o
swear,a9h
guarante,a9c
guarante ensur insur assur
doom,a9s
insur underwrit,a9v
warrant,d4e
thank,aci
recogn,a9w
acknowledg receipt,9zt
apolog
excus explain,aa8
alibi,aa0
excus exempt,aas
frank,aa2
plead,aa5
apolog ration,aa6
defend support,a1y
uphold,aa6
justifi,aa9
uphold,ahk
legitim,aa8
warrant,aa8
greet
greet recogn,ag8
inquir
nod
nod,age
bow,age
salut,aad
herald,aad
hail,a33
welcom receiv,aad
introduc present acquaint,a5p
prefac,ahe
justifi,aas
wish bid,aad
wish,9zw
wish,ad8
forgiv,a3z
pardon,aas
excus pardon,aas
extenu mitig,aa5
convict,af3
sentenc doom,ahf
complain plain
discourag,a43
foster,bxp
patronag,ab0
patron
murmur mutter grumbl,aay
grumbl scold,aay
protest,aay
declaim,ab5
remonstr,a44
beef squawk holler,aay
rail,aay
deplor bemoan,aay
regret,a3h
repudi,a3h
exclaim cri outcri shout,ad8
shout,adb
yell scream,abe
shout cri call yell scream holler squall,aft
whoop,abg
shriek shrill pipe,abg
interject interpos,a2d
clamor,ad8
holler,abe
thunder roar,abe
whisper,adb
snap snarl,adb
snarl,clp
guess ventur hazard,acd
suppos say,acd
predict anticip promis,abq
bet,abs
determin find ascertain
gaug,abu
sequenc,abu
see ascertain
suspect surmis,abq
indic signal,adx
mark,abz
dimens,ac0
read regist show record,acg
show,ac2
strike,ac2
indic point design show,a5p
suspect,9sa
wonder question,9s9
wonder marvel,9y7
marvel,ad8
formul develop,9sf
matur,aca
forecast,abs
specul,9sc
hint suggest,aci
intim,ace
indic,a5p
indic,a5p
convey,ctq
say,aci
flash,aci
impli connot,adc
suggest,adc
impli,adc
suggest intim,acn
connot,acn
denot refer,acr
mean signifi
denot,aiv
signifi,ae4
spell import,ae4
voic,ad8
disclos reveal discov expos break,adx
out,acw
out,acw
betray,acw
confid,acw
leak,acw
talk,acw
spell,adh
interpret,ad6
reinterpret,ad4
explain,a5p
clarifi,ad6
express utter
rais,ad8
drop,ad8
talk speak utter mouth
express show,aci
vent,adc
drone,adb
deduc infer,9sh
gather,9sh
recit,aeb
list,adj
item,aii
item,adl
number,aii
specifi set determin fix limit,9v1
name,adm
count,adh
count,abu
number,aiv
page,adq
total sum,adp
talli,agu
remand,a86
consid count weigh
voic,afj
tell,a5p
talk,adx
relat,ae0
tell recount,a5p
tell evid,a5s
public bare,adx
bulletin,ae2
mean intend,aci
aim,ae4
elabor expound dilat,ad7
detail,ae6
embroid pad dramat,a67
character,9qw
defin,adm
repeat echo,aft
parrot,aeb
repeat reiter restat,adx
harp,aed
return recal,acq
recur,aef
translat,aed
phrase,d2s
comment,ad4
paraphras,aed
talk speak
cheek,ael
speak talk
convers discours,ael
report describ account,a5p
report,a5p
report,af8
announc declar,ahe
report,af8
cover,a5p
publish issu releas,ae2
circul dissemin broadcast spread diffus,ae2
satellit,af6
sow,aew
televis,af6
spread circul,byt
general,aew
call,aiu
pronounc label,a56
find,af3
qualifi,af3
air send broadcast transmit,ae2
announc herald,adx
announc denot,a5p
cri,af8
announc,aii
advertis public,af8
headlin,afb
advertis promot push,a79
bill,afd
proclaim exclaim promulg,ahf
trumpet,aff
proclaim,air
enunci,ahe
pronounc articul enunci say
drawl,afj
round,afj
formul word phrase articul,adc
put couch,afm
stutter stammer,adb
blunder ejacul,adb
tone,adb
conjug,96d
stress accent accentu,afj
utter emit
sigh,aft
lift,aft
pant,aft
heav,aft
chorus,aft
describ depict draw,agw
symbol,afz
repres,ad8
dramat,ag1
portray,ag1
address speak
deliv present,adb
harangu,ag4
approach,ag8
accost,bzk
address,aiu
instrument,ag9
disabus,a5p
post,af8
bill,agc
gesticul gestur motion
write
style,agf
code cipher,94e
transcrib,agk
transcrib,agf
rewrit,agf
revis,agk
amend,agl
sign subscrib,agf
ink,a9n
initi,a9n
dot,bpu
record tape,agu
write,agr
eras,96l
record enter,cox
manifest,agu
expound,ae6
file regist,d5q
trademark,agx
document,agu
log,agu
film shoot take,agu
tape,agu
photograph,agu
score,agu
underlin underscor,9n2
notch,agu
type,agf
sketch outlin,afz
correspond
write,ah9
cabl telegraph wire,9zt
radio
summar,aed
state say tell,ad8
declar,ahe
affirm assert swan swear,ahf
protest,ahg
affirm
reaffirm,ahi
confirm reassert,ahi
verifi,ahk
valid corrobor,ahk
depos,ahf
remonstr,a5p
stress emphas accent accentu,adc
underscor underlin emphas,ahp
testifi attest,ahf
testifi prove evid show,a5p
presum,ahs
alleg say,ahv
assert maintain,a4z
proclaim,ahv
demand exact,ahz
command,ahx
claim,a0j
stipul condit specifi,a9l
stipul,a9r
assur tell,ahg
reassur,a27
note observ mention remark,ahe
note,agf
exemplifi illustr instanc,ae6
conclud resolv,a3y
arrang,a3y
specifi special,ae6
general extrapol infer,9sh
general,adb
mention cite,akv
quot cite,aed
quot,aig
quot,cpn
mention cite name refer,9za
invok,aig
name identifi,acq
get aim,ae4
add,ahe
decre,ahf
baptiz,aip
style titl,aip
dub nicknam,aip
name call,aiu
renam,aip
entitl titl,aip
term,aip
tag,aip
label,aiv
design
excommun,d40
mail send,cpf
network
comment,ad6
cover treat handl plow deal,a4m
discours discuss,aj0
bulli swagger,a1q
compromis,a1d
compromis
whore,aj4
queer endang,94x
compromis,aj6
jaw,adb
babbl,adb
coquett romanc,ael
chat chatter gossip jaw,aeo
signal
signifi,acg
flag,ajc
mouth,a64
beckon wave,age
beckon,aji
summon,a33
gossip,ael
rumor,ajj
whine,adb
hoot,aft
grunt,aft
whistl
murmur,adb
mumbl mutter,adb
snort,aft
spit,aft
groan moan,aft
grumbl growl rumbl,aft
roar howl,clh
bawl,ajv
purl,clh
howl wail roar,abg
squall,ajy
howl,aft
bark,adb
bay,aft
bay,adb
yelp,aft
bleat,aft
bleat,aay
bawl bellow,abe
bellow,aft
squawk screech,abg
croon,brz
chant inton,brz
singsong,akb
inton,af3
trill,brz
declaim recit,br1
jabber spout,adb
quack,aft
hoot,aft
squeal,aft
cluck,aft
low,aft
trill,afj
hum,brz
cackl,aft
cackl,adb
bridl,a4s
crunch crackl,clh
gobbl,aft
comment notic remark,ai4
wisecrack,akt
acknowledg,9y7
ignor disregard snub,d8n
whinni,aft
give throw
give pay
give
catcal,a72
carri convey express
express state,acq
hem,aft
set,9ug
send,cpf
issu
provid,ai0
invit,a0j
explain,ahe
babbl,adb
keep,agu
confront face
tone chant inton,adb
gulp,adb
menac,adc
beam,adc
smile,adc
hurl throw,ad8
sing,aft
connect,b0b
request,9z8
reprob,aax
messag,9zt
messag,9zt
prescrib,a00
prescrib,a8l
compet vie
play,als
fullback,alt
quarterback,alt
draw
confront face,alz
front breast,alx
meet
pit oppos,alx
field,alt
fistfight,ams
field,aui
enter particip
destroy,ant
swallow,am5
par,ao3
ace,alt
handicap hinder hamper,d8k
handicap,9vf
race,als
jockey,amb
arm fortifi
disarm
disarm,cuy
mobil
man,ami
staff,ash
station send
garrison,amj
team,amp
emb,amp
crew,amh
gang,amp
group,d2l
pool,amp
brigad,amp
fight struggl
fight oppos defend,ams
battl combat,ams
wrestl,amu
war,ams
campaign
crusad,amx
campaign run,amb
stump,amz
serv,d1b
staff,an1
act,an1
critic criticis,an3
rotat,an1
offici function,an1
soldier,dm8
enlist,d2x
enlist draft,d5p
mobil ralli,a33
recruit levi,an9
lose
drop,anc
win
romp,ane
homer,ao3
carri,ane
prevail triumph,ane
beat crush,ant
worst whip,anj
wallop,ant
down,ant
cheat shaft jockey,anj
overreach outsmart,anq
outcri,anq
surpass exceed outdo,anj
better break,anq
outweigh,anq
overcom defeat
overcom surmount master,anj
expel,ant
outdo best,anj
maneuv oper
jockey,anx
outsmart,anw
overpow,anj
gain advanc win
steal,ao1
score hit talli,ao1
ace,ao3
walk,ao3
reced,97o
conquer,ant
mate,anj
bait,aok
sic,aok
tie,9il
surrend
resist withstand,amt
submit
subject,aoe
attack
fork,aog
attack assail,ams
rush,aok
assail assault attack
savag,aok
jump,aok
pepper pelt,aoi
charg,aoj
duel,ams
rival,als
emul,als
skirmish,ams
strike hit,aoi
stroke,aot
stroke,c63
feather,c5z
counterattack,aoi
gas,aoi
mine,98g
surpris,aoi
invad occupi,aoi
beset,aok
blockad,bbv
barricad,bbv
barricad,bbv
besieg surround,aoi
defend,d43
protect,ap7
cover,ap8
guard ward,ap8
protect,d1k
defend guard,ap8
shield,ap8
charm,ap8
wall,ap8
repel repuls rebuff,amt
arrest stop,ap7
bomb,aoi
fire
fire
cannon,bbq
shoot,apj
blaze,apm
overshoot,awg apm
trigger
fire,apm
blast shell,api
gun,apm
grass,apu
shoot hit,92g
fuse,cwl
safeguard,ap8
ambush lurk,dgt
gambl,alt
dice,apy
play,apy
gage stake game,ar0
bird,cl9
fish,b9i
ambush,aq7
rabbit,aq7
poach,aq7
hunt,bc2
cours,aq7
tree,ca0
hawk,aq7
falcon,aq7
strive strain,d0y
bowl,alt
golf,alt
fenc,ams
foul,b7a
cannon,b7a
side,9zh
champion,d4e
deploy,c8s
play,aqk
tackl,aog
target aim place direct,aqp
address,aqn
aim take direct,c8s
swing,aqp
point,aqp
level,aqp
retali,aot
reveng retali,d7n
get fix,aqu
overtak catch
pump,apm
fort,amj
rise,dck
bet,apy
consum ingest take have
exhaust,crq
drain,ar2
consum,crq
use expend
use util appli employ
put,ar6
repos,ar7
wast,ar6
misus,ar6
avail,ar6
exploit,ar6
har,arf
mine,arf
exploit tap,ar6
milk,arf
use,ar1
strain,ar6
exert exercis,ar6
tax task,ari
eat,ar1
dine,as3
dine,arl
picnic,arl
eat,arl ar1
suck,arr
drink,ar1
sip,arr
drink,ar1
tank,art
fare,arp
peck,arp
gobbl,arp
mumbl gum,att
toast drink pledg salut,dar
mess,arl
wine,ash
board,df8
feed give,ash
corn,as3
feed eat,ar1
serv dish,ash
plank,as6
cater,ash
pimp procur,ash
feed,cvn
serv help,ash
power,ash
feed,ash
feast,ash
gratifi indulg,ash
spree,asf
provid suppli cater,cnd
meet satisfi fill fulfil,ash
hors,ash
accommod,ash
sustain keep maintain,cnl
patronag,asl
lunch,arl
lunch,as3
breakfast,arl
breakfast,as3
feast banquet,arl
feast banquet,atc
starv,9g5
starv,cuw
starv hunger,924
crave hunger thirst lust,byc
want need requir
diet,asz
fast,atg
fast,atg
diet,at0
wine,art
delight enjoy revel
indulg,ar2
wallow,d8e
dip,bid
enjoy,ar6
afford,crq
avail,arc
quell appeas,asi
content,asi
host,d75
fat plump
sampl tri tast,ar1
dissip fool,ar4
abstain refrain
pig,arp
finish,arp
demolish down consum,ati
digest,9ng
stomach,atk
smoke,arh
puff,atm
puff draw,8yg
light
base,ats
snort,8yg
drug,arh
chew jaw,b6h
crunch,att
swallow
gulp,arr
down,arr
bolt,atv
nourish sustain,ash
prey,as5
prey,arc
nourish,as3
touch adjoin contact
touch
touch,au4
pin
disturb
violat,au7
cover,au3
frost,b2x
frost,b2x
strew,au9
hit strike,94x
strike,au4
feel finger
finger thumb,au4
feel,au4
handl palm,au4
fumbl,aui
paw,avq
grope,avq
paw,b1c
manipul,aui
mous,aun
run pass
seiz clutch,auv
snatch
nab,auq
claw,auq
seiz,auv
take
collar nail apprehend arrest nab cop,auq
get catch captur,auq
collar,cwl
collar,auq
grasp,av3
cling,av0
clasp,av0
hold
hold support
scaffold,av4
carri,av4
pole,av4
prop shore,av4
bolster,av8
brace,av4
brace steadi stabil,98e
clutch,av3
slat,b3h
cling adher,au3
cradl,av3
twist,c3g
quirk,avg
distort
grip,auq
wield,aun
oper control,aun
relay,avl
pump,avk
goos,avn
stroke,au4
caress,avp
pet,avq
probe,avu
permeat,avu
penetr,cal
permeat pervad diffus,avu
jab prod poke,c2w
jab,c2w
jab,b7k
prod incit
goos,avz
nudg prod,c12
knife,92g
bayonet,aw2
massag,aun
dab pat,b7k
dab,b4i
blood,b2x
roof,b2x
mulch,b2x
buri,bi8
carpet,b2x
carpet,b2x
proof,aun
butt,b7k
hit strike,au4
miss
thud,awf
bottom,awf
knock,b7k
shoulder,c2w
shoulder,ba7
shoulder,c7y
elbow,aw1
bump knock,awf
submarin,b7k
brush,au4
goad,avx
goad,avz
spur,b7k
rocket,be6
slam bang,b6x
slam bang,b3h
shutter,b3h
peck beak,b7k
chuck pat,avq
brush,axd
brush,bfo
dust,bfo
vacuum,bfo
polish smooth,97u
buff,ax4
sharpen
strop,ax6
cock,bcz
skim,au4
tap,b7k
shave,9pe
plane,bgv
rub,aup
gaug,axd
rub scratch,au3
scrub scour,axd
scour,axd
dust,axd
besmirch,bfq
muddi,bfq
smooth
slice,bgv
amput,96l
pink,bgv
carv,bgv
carv,bgv bo5
carv,bgv
cube dice,bgv
hack,bgv
hack,bgv
axe,axt
chop,bgv
fell drop,bgv
log lumber,axx
chip,bgv
chisel,axr
chip,bh3
peel,ay1
snag,b7k
stucco,aye
egg,aye
flour,aye
layer,bo5
coat cake,au9
trim,bgv
peel,ayb
strip,96l
bark skin,ayb
bark,b2x
coat surfac,b2x
copper,aye
finish,aye
dress,ayg
broom,ayg
butter,b2x
wallpap paper,b2x
canva,b2x
paper,b2x
oil,b2x
wax,b2x
greas,b2x
glaze,aye
wash rins,b9h
line,b2x
crib,ays
feather,b2x
feather,b05
stamp,bfm
speck,9n2
meter,b43
frank,ayw
riddl,avu
score,az3
scribe,az1
notch,bgv
recess,az3
furrow rut groov,b1g
furrow,bgv
furrow wrinkl,az8
fold
wrinkl crisp,az8
pucker knit,az9
pucker,az9
buckl,c8z
purs wrinkl,99f
dent,azf
bend twist
goug,93i
goug,azj
hole,azj
hollow,9ki
cavern,azj
cave undermin,azj
wrap,b2x
parcel,azm
unti,beu
gag muzzl,azr
unti
tie,b3a
rig,b3a
cord,azr
latch,b3a
shackl,b0t
chain,b3a
cabl,b3a
picket,b3a
rope leash,azr
strap,azr
hobbl,b00
fasten,b0e
attach,au3
attach,b05
join,b40
earth,b40
match mate coupl pair twin,b0b
fair,b0b
scarf,b0b
piec,bep
join,b40
seam,b0b
bridg,b0b
attach,b40
hing,b0e
bell,b0e
band,b0e
coupl,b0e
suffix,b0k
affix,b0e
detach,b41
detach,bh3
knot,azr
shackl,b0t
bridl,b0r
curb,b0r
restrain,991
clog,b0r
restrain hold
cabin,b3m
closet,b3m
cinch,b3a
hoop,b0y
bind,b0e
bind bandag,b3a
cement,b0y
band,azr
anchor,b3a
anchor ground,b3a
berth,cfo
berth,b3a
spike,b3a
claw,b1e
rake,axl
level even
plane,axl
grade,b19
scrape,axd
replac,bcz
scratch scrape,bgv
skin,92g
dig,96l
gutter,avs
spade,b1g
hollow,96l
dig,azj
shovel,b1g
finger,b1p
grope fumbl,b1p
divin,b1p
search seek
want,b1p
scour,b1p
pursu,b1p
search,cin
scan,b1t
rifl,b1t
rummag,b1t
comb ransack,b1t
fish angl,b1p
grub,b1p
reap harvest glean,b5m
shear,9je
shear,bgv
tail,9je
grave inscrib,axr
charact,b24
slash,bgv
slash,bgv
slaughter,b2b
poison,b2b
stone,b2b
kill
sacrific,b2b
brain,b2b
liquid,b2b
extermin,b2b
hitch catch,b0e
snag,b2g
unhitch,beu
supplement affix,b0e
sew stitch,b3a
hem,b2k
overcast,b2k
overcast,b2k
backstitch,b2k
pucker tuck,b2k
needl,b9n
fell,b2k
bast,b2k
tick,b2k
tape,b0e
glue past,b0e
past,b2x
cover
jacket,b2x
foil,b2x
sod,b2x
plank,b2x
parcel,b2x
bread,b2x
slate,aw8
sheet,b2x
submerg drown overwhelm,au9
expos
bare,b37
peg,b0e
fasten fix secur,b0e
padlock,b3n
mount,b0e
impact,bfa
clamp,b3a
fasten,b04
clinch,b3a
close shut
open
reopen,b3i
open,95a
close shut,95a
confin
lock,b3a
unlock,b3i
bolt,b3n
wring wrench,avi
wrench,bkz
attract,bkz
distort wring,avi
extract,96l
pulp,96l
unscrew,9io
unscrew,9io
seal,9ao
seal,b3h
connect link tie
disconnect,bh2
card,bar
affix,b0e
bond bind stick,b04
tack,b3a
nail,b0e
stud,96v
mask,b2x
blanket,b2x
string,bb5
thread,b3u
marshal,bb5
mud,aye
mortar,aye
plaster,b2x
paint,aye
grain,b4g
appli,b2x
gum,b4i
cream,b4i
prime,b4g
hook,b3a
belt,b3a
cement,b3a
cement,aye
rivet,b3a
clip,b0e
button,b3a
button,96v
pin,b3a
straighten
break,bhi
kick,b6x
kick,be6
pole,be6
boot,b4x
spray,b5a
shower,b51
mist,b51
spray,b2x
spray,b5a
spatter splash,b5a
sprinkl splash,b5a
salt,b57
drizzl moisten,b57
scatter sprinkl dot dispers,b5b
discharg,b5h
volley,b5b
aerosol,b5a
aerosol,cbl
strew straw,b5h
litter,b5f
spread distribut
export,b5h
deploy,b5h
redistribut,b5h
spread,byq
gather collect
hive,b5m
salvag,b5m
muster ralli,b5m
corral,cua
pick,b5m
nut,b5m
frog,bc2
snail,b5m
blackberri,b5y
pearl,b5m
clam,b5m
berri,b5r
collect,cua
aggreg,bb0
ralli,b5z
lump chunk,cua
sand,axl
file,axl
compress contract press,9iq
compress compact,bfa
tuck insert,bj7
tuck,az8
press,9lc
iron,b69
roll,9ld
wipe,axd
spong,b6c
mop,bg2
sweep broom,b6c
towel,b6c
grind,9ey
clench,ba5
plate,aye
tin,b6j
silver,b6j
nickel,b6j
chrome,b6j
hug,au3
smite,b6x
sock,b6x
beat
whip lash,b7k
belabor,b6r
leather,b7l
beat,b7k
full,b6v
hit,au4
bean,b6x
catch,b6x
brain,b6x
smash nail boom blast,b6x
crack,b6x
tap,bgv
putt,b7a
putt,alt
toe,b7a
bunker,b7a
bounc,b7a
pop,b7a
hit,be6
hole,b7a
racket,b7a
dribbl,b7a
slice,b7a
singl,b7a
doubl,b7a
tripl,b7a
fan,d9f
stun,b6x
strike,au4
whip lather lash slash strap,b6r
cat,b7l
cane,b6r
deck floor,b6v
past,b6v
cream clobber lick,anj
bat,b6x
bat,b6x
rap,b7k
knock,b7t
thump pound,b6x
smack,b6x
belt,b6x
punch plug,b6x
slug,b6x
whack wallop,b6x
thrash lam flail,b6r
hammer,b6v
slap,b7k
clobber bast batter,b6r
buffet buff,b6x
buffet batter,b7k
cream,b89
shuffl,aun
disturb
box,ams
box,b6x
disconnect,beu
insert,b0e
input,b8d
plug,9ao
club bludgeon,b6x
poke,b89
embrac hug bosom,av2
cuddl snuggl nestl nest,avc
nestl snuggl,bcz
cuddl,b8i
pet,avq
gentl,b8m
neck,b8m
have,b8s
whore,b8s
servic,b8s
mate,b05
breed,bll
breed,b8s
scarf,chk
kiss,au4
kiss,au4
peck,b8w
lick lap,avp
tongu,b8z
mouth,au4
bear,ba7
bucket,ba7
return,ba7
bring get fetch,b9a
fetch,cf3
retriev,b95
retriev,b95
pile,bcz
channel
project,b9a
translat,b9a
turn releas,b9a
send,b9a
mail,b9e
deliv,b95
serv,b9g
catch grab,auq
snatch,auq
swoop,b9j
reach,byq
intercept stop,b9i
prick,avu
bite,avu
peg,avu
pierc,avu
punch,avu
bore drill,bgv
tunnel,avu
funnel
impal spike,avu
pin,b9v
spear,b9v
horn,avu
sting,avu
gnaw,att ba1
bite,avj
nip,ba1
brandish flourish wave
press,au4
squeez,ba4
pull draw
transport carri
porter,ba7
pack,ba7
cart,ba7
fli,ba7
haul,ba7
tug,bdq
drag,ba6
lug,ba7
tug,bae
haul cart drag,ba6
heav,bih
nip clip,bgv
pinch twing nip,avj
goos,bak
pinch,az8
groov,bgv
mill,ban
permeat filter,avu
filter,bar
separ
fraction,bar
fraction,bar
sift,bar
rice,bau
sift,9t6
riddl,bau
coalesc,9go
combin,bb0
mingl unifi
blend,bb0
mat snarl,avi
enmesh,bb2
disentangl,bb5
arrang,bcz
stack,bb5
chain,bb5
pair,df2
corral,bb5
adjoin edg butt,au3
surround border,au3
fring,bbb
eject,d7r
superimpos,bcz
invit,a0j
welcom,bbh
receiv
see,bbh
kidnap snatch,auu
hijack pirat,auu
scrambl jumbl,9bj
potter,byq
potter monkey,d1j
tangl
array,bb5
releas
unleash,bbq
unleash loos,bbq
unleash,bbq
suffoc stifl,bbv
obstruct imped,d45
dam,bbv
shade,bbv
barricad block blockad bar,bbv
clog foul,bbv
stuff lug,bbz
bag,bc2
catch,co1
trap snare,bc2
suspend,bc5
hang,b3a
hang
dangl,bc4
pack,bce
veil,cjh
pack bundl compact,bb5
bunch bundl cluster
agglomer,bcb
box packag,bce
case,bj7
bundl,bc8
burden weight,bcl
plumb,bcg
unload,96l
overload,bco
overload
charg
freight,bcl
drop unload,b9g
load laden,9kn
load,9kn
reload,bcp
reload,bco
saddl,bcg
har tackl,b0e
saddl,b0e
bruis,92g
jam,bcv
bin,csm
park,bcz
put set place posit lay
prostrat,bdz
middl,bcz
butt,bcz
recess,bcz
throw,bcz
coffin,bcz
bed,bcz
plank plunk plump,bcz
sow,bcz
broadcast,bd8
sow,bd8
misplac,bcz
juxtapos,bcz
bottl,bcz
bucket,bcz
barrel,bcz
ground,bcz
ground,b0t
pillow,bcz
misplac,ct4
stack pile heap,bb5
cord,bdk
stack,bco
stagger,bb5
scuffl,ams
struggl,d9j
attract pull,ba6
catch arrest,bdq
repel drive repuls,c12
hurl hurtl,bdz
dash,bdt
heav,bdz
pelt,bdz
snowbal,bdw
egg,bdw
throw,be6
drive,bdz
ridg,bdz
throw flip,be3
mesh lock
unlock,be5
withdraw,bbq
propel
drive,be6
fling,bdz
toss sky pitch,be8
submarin,be9
lag,be9
shed throw,96l
shell,9j2
camp,c8j
sling catapult,bdt
chuck toss,bdz
launch,be6
launch
catapult,be6
jet gush,cea
forc drive ram,c2w
toe,bel
frost ice,b2x
beset,boz
intertwin twine interlac,avi
wattl,bep
weav interweav,avi
braid,ber
braid,boz
undo,94y
key,bhi
tangl knot,bep
thread,aup
wind wrap roll twine
circl,951
chees,bey
reel,bey
ball,bey
clue,bey
coil curl,bey
flood swamp,9kn
stuff,bcz
function work oper run
run,bf7
pad,bf6
wedg squeez forc
dislodg
lodg wedg stick deposit,b3a
loung,bgc
dislodg free,96l
emb imb plant,b8d
pot,bff
nest,bff
sandwich,b8d
transplant,b8d
grain,avu
boss,bfm
imprint
blob blot
clean
clean,bb5
dirti soil
mud,bfq
wash,bfo
sud,bfs
rins,bfs
pan,bar
stain,bfn
darken,bfw
corrupt,9lx
spot,bfq
spatter,bfn
blot,bg2
absorb
absorb,bg4
sorb,95a
spill shed
shed,ceg
seed,bg5
spill slop
drape,bb5
hang
drape,bb5
sit
sprawl,bgc bgm
perch,bgc
seat,bcz
lay,bcz
lay,bgg
squat crouch,bgc
kneel,bgk
rest
stand,bgk
lie
repos,bgm
bask,bgm
buckl clasp,b3a
clasp,b3a
eras effac,96l
spong,bgr
scar pit,9lx
sculptur grave,axq
cut,bh2
crop,9pe
chatter,bgv
trench,bgv
tail bob,bgv
tear,bh2
split,bh0
separ
divid
segreg,bh3
segment,bh3
slit,bgv
slit slice,bgv
lacer,bi2
shear,axb
minc,axw
sever,bgv
sever,bh2
clash,awf
crash ram,bhd
segment section,bh3
quarter,bhf
partit,bh3
destroy ruin
rape,bhi
wreck wrack,bhi
extirp
plant set,bcz
bed,bhm
forest,bhm
smother stifl strangl muffl repress,d25
smother surround,b2x
smother suffoc,b2b
instal,bcz
instal establish
choke gag,b65
choke,b65
strangl throttl,b2b
impal,b2b
tens,9iq
clench clinch,auq
clinch,av3
rend rip,bi2
tear snap,bh2
shred,bi2
grappl grip,auq
depress
ram pound,c2w
punch,c2w
situat deposit,bcz
graze pastur,as5
graze pastur,as3
cushion buffer,96d
dip,bid
immers plung,avu
submerg,bid
soak,bid
laden,96l
lift
pitchfork fork,bih
slop,big
spread open,beu
grass,bik
envelop wrap enclos,b2x
capsul,bim
engulf,bim
bath,bim
hide,bim
immers swallow,bj7
trace draw line describ,9n2
construct,bis
inscrib,bis
circumscrib,bis
circumscrib,bis
chase,bgv
bevel,bgv
cone,biy
shove,c12
inject,970
extric disentangl
monkey,aun
toy,aun
storm,avu
frame border,bj7
enclos,bbb
glass,bj7
bank,bj7
fenc,bj7
tag label mark,b0e
brand trademark,bjb
calibr,bjb
code,bjb
badg,bjb
patch piec,b05
core,azj
gut,96l
gut,9ki
stake,9n2
post,b43
yank jerk,ba6
pluck,ba6
pri prize,b3i
gap breach,b3i
swing,avk
crush squeez,ba4
tread,bjr
crunch grind,ba4
solder,b05
weld,b05
comb,b4v
chip,b7a
volley,b7a
birdi,b7a
bogey,b7a
wire,b3a
unwir,beu
coal
concret,b2x
corral,bj7
tag,au4
nab,bk6
rip,bgv
hold carri
balanc,bk9
pois,bcz
gate,avl
grass,b2x
gravel,b2x
metal,aye
lanc,b3i
loft,b7a
lanc,avu
rope,aux
loft,be6
joint,b3a
martyr,b2b
knuckl,b7a
knuckl,ba4
lock,b8i
fortifi fort,bj7
trench,bkq
lean,bcz
lock interlac,av3
trap,av3
set,bb5
clap,bcz
straw,b2x
graze,92g
pull
retract,bkz
size,aye
perch,bcz
dribbl drip,ceg
dust,b2x
plaster,b43
plaster,b2x
steel,b2x
hedg,bj7
hedg,bbb
zinc,aye
tree,bhm
bowl,bdt
cloth drape robe,au9
make creat
institut bring
short
make,bml
undo
remak,bll
destroy,bli
produc make
output,bll
puls,bll
machin,bll
machin,bo5
beat,bo5
elabor,bll
compos compil,bnr
catalogu catalog,bls
compil,bnr
generat
generat,bll
origin initi start
render yield give generat,bll
bring work
rais invok arous,bm1
summon
evok elicit extract,9rx
renew
invent contriv devis formul forg
cast contriv throw,c6f
conceiv
hatch
manufactur invent,bm7
visual envis fanci see figur pictur imag,bmc
visual,bmc
envis forese,bmc
imagin envisag
think,bmc
fantasi,bmc
dream,bmc
discov find,bm6
plan contriv design
concert,bmh
coin
design plan
make
design,bml
accomplish execut action fulfil,9m6 bmt
run,bmn
consumm,bmn
consumm,bmn
initi pioneer,bn2
introduc,bmr
effect effectu,bn2
draw,bmt
actuat trigger activ spark,bmr
induc,blv
precipit,bmt
induc stimul,bmt
realiz substanti
incarn,bmz
pioneer,bms
caus make
make,bn2
drive,bn3
occas,bn2
inspir,bn5
provok evok,bn2
establish found plant institut,bmr
fix,bn8
establish give
pacifi,bna
stage arrang,bmr
phase,bnc
engend breed,bn2
mount,bmr
motiv actuat propel move prompt incit,bn2
forc,bn2
start commenc,9fl
undertak attempt,bmr
organ prepar devis,bmr
lay,bnk
bear
seed,bnm
crop,bnm
fruit,bnm
manufactur construct,bnr
make
raft,bnq
forg fake
construct build make
wattl,bnu
rebuild reconstruct,bnu
demolish,blk
demolish,blk
assembl piec tack,b0b
jumbl,bnz
reassembl,bnz
fashion,bnr
remodel,blj
craft,bo2
shape form
mound,bo5
hill,bo5
rais erect,bnu
level,blk
erad extirp extermin,blk
mold,bo5
coil,bo5
cook fix readi prepar
sandwich,bnk
devil,bod
cook
sew tailor,bo2
tailor,bmm
style
alter
embroid,boz
illustr,boz
work,9hd
flight,boz
knit
purl,bop
rib,bop
knit,b05
web net,bow
hook,bov
loop intertwin,bos
weav tissu
braid,bow
forg hammer,blq
decor adorn grace ornament
stucco,boz
panel,boz
jewel,boz
trim,boz
deck,boz
silhouett,bph
profil,bph
marbl,9bu
enamel,boz
hatch,boz
japan,boz
draft draught,bmk
illumin,boz
sculptur,bo5
paint,bph
paint,bpg
creat
repres interpret
captur,bph
recaptur,bpi
pictur depict show,bph
illustr,bpk
map,bph
portray depict,bph
pencil,bpt
commend,bph
outlin,bpt
lipstick,bpq
contour,bpq
draw,bph
write,bis
capit,bpu
letter,bpu
letter,bpu
charcoal,bpt
diagram plot,bpt
cartoon,bpt
shade,bpt bpf
mottl streak,9br
vein,9bu
watercolor,bpf
model mold,bo5
sketch,bpt
coin
write compos pen
lyric,bq8
profil,bq8
paragraph,bq8
paragraph,bq8
spell
rewrit,bq8
dramat,bq8
draft outlin,bq8
rhyme
vers,bq8
serenad,br1
belt,brz
author,bq8
ghost,bql
refer cite,bq8
compos write
counterpoint,bqo
set,bqo
instrument,bqo
transcrib,9cw
danc,byq
hoof,bqt
clog,bqt
direct
cast,czr
stage present
set,bqy
film,agu
perform
stunt,br1
interlud,br4
perform
rap,br4
play,br4
play,ciu
debut
debut,br4
debut,bms
audit,br4
act play
enter
star,br1
appear,br1
pretend
simul sham,brg
play,brh
enact reenact,brc
simul
rehears practic,br1
scrimmag,brl
imperson portray,brc
parodi,brc
pantomim,br4
play
play,br4
rag,brq
bugl,brq
play
chord,bru
pipe,bru
accompani,brr
improvis,br1
sing,adb
choir chorus,brz
sing,brz bs3
hymn,bs1
interpret render,br1
drum,bru
harp,bru
conduct lead direct,br1
hold have make give,d39
trumpet,bru
tongu,brq
duplic repeat,bse
copi,bsa
duplic,bse
reprint reissu,bse
reproduc,bll
evolv germin develop
develop,bt9
grow rais farm produc,bso
garden,db1
landscap,bsi
cultiv crop work,9i9
plow,bon
ridg,bsl
harrow disk,bsl
cultiv
imit copi simul,bse
model pattern,bsp
scale,bsq
follow,bsp
publish
arrang
tabl tabul,bqq
print publish,bll
run,aew
print,bpu
copi,bpu
program
fingerprint,bse
print,bse
fring,boz
heel,bqt
landscap,boz
proof,bll
produc
produc
creat
prepar
rough,bta
graph chart,bph
graph,bpz
shimmi,bqt
make,br1
script,bq8
facilit,bn2
manufactur,bt7
arous elicit evok provok
invit,btj
draw,btj
wake ignit heat,btj
stimul shake stir,btj
sex,btn
agit rous,bu6
jolt,bu6
lull,btu
calm,95a
troubl distract disord,bu6
calm quiet lull still,bxg
pacifi appeas gentl,btu
worri,btt
reassur assur,btu
nag,btw
worri,9ys
worri
fret,bu0
impress move strike
smite,bu2
pierc,bu2
impress,bu2
disturb upset troubl,bu2
touch,bu2
move,bu2
feel experi
recaptur,bu9
pride congratul,bu9
smolder,bu9
excit,btj
harbor hold entertain nurs,bu9
resent,buq
grudg,buf
hate detest,buq
loath,buh
despis scorn disdain,buh
love
love,buk
romanc,bul
cherish treasur,buk
saint,buw
fanci,byc
dislik
like
cotton,but
like
yearn,bun
worship rever,buk
rever,9we
worship,buw
frighten fright scare,btn
awe,buy
cow,buz
buffalo,bv0
fear dread
fear,a5p
fear,bu0
intimid,buy
bulli,bv5
panic,buy
panic,bv2
apprehend,bws
dismay alarm,buy
shock,bva
haunt obsess ghost,d3e
freak,bv8
die,8z2
break burst
scare,bxu
anger,btj
bridl,bvk
infuri,bvh
anger,bu9
annoy rag bother irrit gravel chafe devil
chafe,bu9
ruffl,bvl
offend,bvh
beset plagu molest,bvl
upset,btj
confus flurri,bvq
bewild throw,bvq
distract,bvr
shame,btj
pain anguish hurt,bvq
hurt wound injur bruis,btj
lacer,bvw
fuss fret,bu0
suffer,bu9
anguish,bvz
lose,bvz
fume,bu9
rage
thrill,btn
repent regret,bu9
repent
regret,bwt
mourn,bwa
mourn,dd9
sorrow,bvz
distress,bu6
besieg,bwb
strain stress,bvq
rack,bwd
disappoint,dbo
fail betray,bwf
humili chagrin humbl,bvw
disgrac,bwh
effac,bwl
reduc,bwi
humbl
subdu crucifi,d8d
keen
torment tortur,bvv
torment rag crucifi dun frustrat,bvp
teas badger pester bug,bwp
teas
anticip,9yf
miss,byc
ach yearn pine,byk
appreci,a9x
brace pois,9i9
steel nerv,bww
captur tranc captiv beguil charm fascin entranc enchant,bx3
beckon,bx3
endear,bxi
antagon,bvl
tempt invit,btn
attract appeal
disgust revolt sicken,bx5
repel repuls
shock floor,9yv
overwhelm overpow overcom overtak,btj
shock offend outrag,bx4
despair
hope,byc
exalt,btn
inspir anim enliven exalt,btn
joy
rejoic joy,bu9
depress dismay,bxs
comfort sooth solac
still reliev,bxg
pleas delight,bxk
pleas,bxk
satisfi gratifi
content,bxk
discont
enchant transport delight,bxi
cheer recreat,bxp
encourag,bxc
spur goad,bxp
chill,bxf
discourag
dishearten,bxs
intimid,bxs
enjoy bask relish savor
exacerb aggrav,bvh
fascin grip,bxy
interest,btj
startl,bx6
bore
piti,bwa
sympath,by1
sympath,bu9
care,by1
rejoic triumph,bxe
alien
alien,bu2
wish,byc
wish,byc
wish care like,byc
pleas,bya
desir want
ambit,byc
desir,a0j
prefer,but
hope trust desir,by8
envi,byc
envi,byj
admir,9we
hanker long yearn,byc
love enjoy,but
burn,bu9
disarm,a1r
obsess,bu0
puzzl,9s9
move
plung,cdr
eas,byt
travel move
whine,byt
fli,byt
ride,byt
come,byt
ghost,byt
hop,byt
tube,c6q
wend,byt
sheer,c5b
fli,byq
desert,cac
raft,byt
take,ar6
travel trip
repair resort,byt
visit,bz7
visit inspect
frequent haunt,bz9
cruis,byt
tour,bze
travel journey,bz7
voyag navig,bze
sail,bzh
travel journey,byt
give,byq
depart,cak
come,byt
approach,bzk
move
center
pump,bzq
sluic,c6k
draw,96l
suck,bzq
transplant transfer
move
evacu,bzt
migrat,bzt
migrat,bzt
stay stick
rein,c00
round,byt
stop
halt,c00
stop halt
rein,c02
stall,c02
stop,a2d
brake,c00
brake,c02
lurch pitch,byq
jolt jar,byq
duck,byq
bob,byq
wallow welter,byq
roll,c3g
rim,c0d
revolv
transit,c0f
transit,ccz
trampl,c3c
somersault,c3g
tumbl,c3g
trundl,byt
weav,c1b
writh wrestl wriggl worm squirm twist,byq
wrench,c0n
wobbl,byq
sidl,byq
sidl,byq
sweep sail,byq
swan,c0s
brush sweep,byq
slip slide,c22
submarin,c0v
skid,c0v
skid,c06
chop,byq
shimmi wobbl,c2e
shove,c12
push forc
push,ba4
elbow,c11
tide,c38
tide,c17
float,c6k
rock sway shake,byq
rock
cradl,av3
swing sway,byq
swing,byt
lash,c1b
vibrat,c1b
flicker flutter quiver,byq
throb puls,c1i
quiver,byq
beat thump,byq
flap,c1i
teeter totter,byq
wander swan stray roam rambl rove rang drift,byt
tramp,c3s
wind thread,byt
snake,c1n
shift dislodg
frolic sport cavort romp,d1u
hitch,byq
tilt,byq
cock,c1s
wobbl tilt,byq
fan,c2a
crawl creep,byt
scrambl,byt
slide,byt
coast,c22
wheel roll,byt
bowl,c20
glide,byt
glide
snake,c22
steal slip,byq
trembl,c2a
tremor quak,c2a
shudder shiver throb thrill,c26
quiver quak,c26
shake,byq
rattl,c2a
convuls thrash toss,c2a
whip,c2c
vibrat,byq
shake,c2e
jerk twitch,byq
bounc spring recoil,c7a
bounc,byt
glanc,awf
flip toss,c3g
flick,bdz
twitch,byq
snap click,byq
stir shift budg,byq
breez,byt
danc,byq
bump,bqt
tango,bqt
slam thrash,bqt
wiggl,c2a
wag,c2u
thrust,c12
dart,cdu
flutter fleet dart,cdb
flutter,cga
stumbl trip,byq
stumbl falter,c3c
falter waver,byq
trot clip,c4v
trot,c3f
flap wave,byq
mill,byq
scurri scamper scuttl,c4v
float drift blow,byt
play,byt
tide surg,cea
float swim,byt
walk,byt
foot hoof,c3c
toe,c3c
walk,cba
turn,byq
face,c3g
gee,c3g
aboutfac,c3g
corner,c3g
overturn,c3g
turn,byt
overturn
startl jump start,byq
circl,byt
compass,c3p
sneak mous creep,c3c
travers cover cross,ccz
stride,c3s
infiltr,bap
infiltr,bap
claw,cd1
bridg,c3s
transit,ccz
wade,c3c
swagger ruffl pranc strut cock,c3c
slink,c3c
limp hobbl hitch,c3c
shuffl scuffl shambl,c3c
stroll,c3c
ambl,c3c
prowl,c3c
totter,c3c
totter,c18
march,c3c
stride,c3c
troop,c49
file,c9l
tramp,c4e
hike,c3c
plod trudg pad tramp,c3c
splash slop,c4f
clamber scrambl shin skin struggl sputter,c4k
climb mount,c7j
mount,byq
climb,byq
tipto,c3c
stalk,c3c
buzz,c5o
parad troop,c9l
parad,d82
stagger reel lurch,c3c
stagger flounder,c3c
stomp stamp stump,c3c
lumber pound,c3c
stray err drift,byt
run,cdb
romp,c4v
streak,c4v
outrun,c4v
consort,cba
weather,c61
step,byt
pace,c3c
tread trampl,c3c
minc,c3c
clump,c3c
drive motor,byt ba7
automobil,byt
drive,avl
coach,c58
cruis,bzh
steer maneuv point head guid,d3e
helm,c5b
navig,c5b
navig pilot,c5b
channel,c5b
corner tree,c5b
park,c5b
steer,d3e
head,c9i
bicycl,c6q
cycl,c6q
kick,byq
bob,c6q
fli wing,byt
flight,c5o
fli pilot,avl
jet,c5q
glide,c5q
plane skim,c22
soar,c5o
hover,c5o
pois,c5v
soar surg zoom,c7j
rocket,c7j
boat,c6q
steam,byt
sail,c5z
tack,c61
row,c5z
balloon,c5q
taxi,byt
taxi cab,c6q
bus,c6q
raft,c6k
bus,c6k
pipe,c6k
barg,c6d
railroad,c6d
send ship
freight,c6k
send direct
divert,c6f
rout,c6g
rout,c6f
refer,c6f
transport
truck,c6k
dispatch despatch,c6d
rout,c6m
forward,c6d
soar,c5q
ride,byt
tool,c6q
thumb,c6q
ride,byt
dismount,c7o
pranc,c6t
pranc,byt
canter,c6t
canter,c6t
canter,cg5
gallop,c6t
gallop,c6t
rack,cg5
gallop,cg5
trot,c6t
swim,byt
bath,c75
school,c75
dive,c75
dive,c96
jump leap bound spring,byq
burst,c7a
leapfrog,c7a
bolt,byq
hop skip,c7a
hurdl,c7a
dive plung plunk,c7o
duck,c7g
chute parachut,c7g
rise lift,byt
bubbl,c7j
ascend,byt
steam,c7j
set,c7o
descend fall,byt
sink,c7o
sink laps,94p
fall,byt
crash,c7o
flop,c7o
flop,c8z
lower
lift rais
depress,c7v
rais lift elev
skid,c7y
chin,c7y
hike boost,c7y
duck,bic
tumbl toppl,c7o
drop,c7o
drop
hang,c85
plump,c84
pitch,c7o
light perch,c8d
beach,c8d
port,c8d
embark ship,cam
land,ca6
land,ca6
shore,ca6
rear,c8h
straighten
assum take,byq
erect,c7y
prick,c8j
aris rise
lie
sag flag,c8p
sag,c8p
sink drop
subsid,c91
subsid,cc9
posit,bcz
space,bcz
marshal,bcz
settl,bcz
sediment,c8v
sediment,bi8
slump,c8z
collaps founder
slump,c8n
sink settl,c7o
founder,c91
surfac rise,c7l
emerg,c93
well,c93
submerg,c91
zigzag,byt
follow,byt
heel,c98
advanc progress,byt
jam,c12
string,c9a
advanc
nose,c9d
withdraw retreat reced retir,byt
retreat,c9f
draw pull,96l
proceed continu,byt
limp,c9i
barg,cdl
march,c3c
back,byt
lag,c9p
pan,byt
follow,byt
surmount,cat
lead,byt
lead head,c9r
lead take direct conduct guid
hand,c9t
mislead,c9t
usher show,c9t
pursu,byt
stalk,c9x
shadow,c9p
chase trail tail dog track,c9x
hound hunt trace,ca0
haunt stalk,c9x
trace retrac,ca4
return,byt
home,ca4
arriv get come
reach attain,ca6
access,cat
crest,caa
peak,cat
quit,cac
leav
linger,cac
shunt,caf
transfer shift
shuffl,caf
bunker,caf
evacu
depart part start,cac
leav,byq
enter
board,cal
catch,cam
intrud,cal
muscl,ccz
invad,cal
raid,caq
infest overrun,ap1
reach make hit gain
breast,cat
reach make,d96
strand,cft
miss,d9d
meet,d2l
meet encount see
intersect cross,caz
congreg,d2l
hive,d2l
fort,d2l
mass,cbh
conven,d2l
reconven,cb5
sit,cb5
cluster flock clump,d2l
flock,byt
accompani,byt
escort,cba
escort,cba
squir,cbb
safeguard,cbb
huddl,cb8
bunch,cb8
crowd,d2l
pour swarm stream,cbh
herd,cbh
herd crowd
dissip scatter,cbp
break,cbl
volley,cbl
disband,cbp
part split,byq
dispers dissip dispel scatter,cbs
disband,cbq
separ
detach,cbs
sprawl straggl,b5h
bend,c3g
swerv sheer curv trend veer cut,c3g
avert,c3g
crook,cc1
arch curv arc,cc1
hunch
bend
slope,cc4
weather,cc4
lean tilt slant angl,cc1
heel,cc4
list,byq
bank,cc8
tip,cg2
sink,c84
rippl ruffl,ce9
bow
surg heav,9aw
wallow,c5x
cloud,ccd
burrow tunnel,b1g
circul
orb orbit revolv,cci
circl,byt
loop,cci
loop,cci
angl,byt
revolv rotat,byq
wheel,ccm
cartwheel,ccn
wheel,c6k
swivel,c3g
spin reel,ccm
centrifug,ced
purl swirl whirl,cea
whirl spin twirl,c3g
twirl swirl whirl,ccm
spiral coil,c3g
spiral,c3g
pass overtak overhaul,c9a
pass,byt
negoti,ccz
work,ccz
cycl,ccz
fumbl blunder,ccz
surpass pass,byt
skirt,cd4
cycl
approach near,bzk
unfold stretch
tear charg buck,cdl
zoom,cdb
speed hurri,byt
speed,byt
zoom,byt
rous
hunt,cde
drive
pull,c58 byt
bustl hustl,byq
fidget,byq
trail,c9n
rush hasten speed race,byt
trail,byt
diffus spread,b5h
creep,cdn
flinch cring shrink winc recoil,byq
retract,cdp
dart dash scoot flash shoot,cdl
commut,bz7
shuttl,byt
lung hurl hurtl thrust,byq
crouch stoop bend,cc1
inclin,c7v
doubl,cc1
prostrat,c8m
cring grovel,cc1
huddl,cdv
throng mob pile jam,cbh
pounc swoop,c7o
stoop,ce2
swoop,byq
deviat divert,c3g
deviat,c6g
shunt,ce6
straggl,ce5
flow flux,byq
run flow cours,byq
cours,c3s
flow
spin,cea
gush spout,cef
pour,cea
pour
spill,cea
pour,ceg
stream,c38
dribbl filter,cea
drip,c7o
drain,cea
seep,cea
overflow overrun,ceh
edg inch,c9a
elaps pass,c9a
fell vanish,ceq
break,ceu
elud evad,ceu
escap,cew
run lam bunk,cac
flee,cev
skedaddl,cev
take,c5j
slip,ceu
vacat empti abandon,cac
eject,cak
expand,98y
bring take,ba7
return,cf3
track,cf6
introduc
interpos,bna
church,cyp
tube,cf3
impart transmit carri channel,cf3
top,ccy
outdist distanc
protrud pop bulg
career,byt
circuit,byt
spread,ccg
manur,cfg
collaps,az8
rous,8zd
flurri,byq
march,c3f
gutter,cea
lanc,byt
dock,cal
welter,c3g
remov,caf
stamped
pack,9kn
land,cf3
strand,cft
port
streak,byq
draw,byt
chang,byt
crash,byq
thunder,byq
leaf
turn
port,cg2
slide
pace,byt
step tread,byt
hurtl,byt
retreat,byt
whistl,byt
flap
flail,byq
clap,cga
fling,byq
thrust stuff shove,c12
hop,byq
singsong
shoot,bm5
dodg,byq
dodg,byq
plow,byt
toppl tumbl,c12
throw,byq
throw,bcz
lurch,byt
rip,cd9
curl,cc1
sift,byt
danc,byq
grab,byq
run,byt
tool,c58
wander,c9i
leap,byq
sling,bc5
feel sens,ch0
perceiv comprehend
receiv,ch0
hear,ch1
divin,ch0
experi receiv have get
take,ch4
suffer endur,cha
toler,ch6
die,ch6
meet,cha
experi
feel,cha
enjoy,cha
subject,94x
expos,chd
sun,che
air,che
numb blunt
stun
sensit
excit stir,chj
thrill,chk
quicken,chk
catch,ch0
dream,ch0
notic mark note
note observ
glimps,cij
chafe,91y
rub scratch itch,91y
bite sting burn,ci0
itch,ci0
ach,ch0
twing,chw
hunger,ci0
thirst,ci0
ach smart hurt
throb,ci0
tingl,chv
prick twing,chw
smell
reek stink,ci6
smell,ci4
smell,ch0
sniff,ci7
scent nose,ci7
scent
perfum,cia
fume,9ng
touch,ch0
feel,b1p
miss
wit,cju
watch
wit find see,cha
see,ch0
behold,cij
view,9t6
look
examin
gaze stare,cim
outfac,cio
regard,cim
look appear seem
appear seem
sound,cir
sound
pierc,ciu
speak,ciu
reflect
reflect,ac5
show
disclos expos,cjc
project,ciz
silhouett,cj1
show,9iy
expos exhibit display,ciz
produc,cj4
bench,cj4
moon,cj4
flaunt flash,cj4
brandish,cj4
model pose postur,cj4
ramp,cja
reveal,ciz
unearth,cjc
unfold,cjc
reveal,acw
stamp,ae9
hide conceal
obstruct,cjh
hide
conceal
earth,cjj
bosom,cjh
buri,cjh
mask,cke
masquerad,cke
shield,cjh
show exhibit present demonstr,ciz
candl,cin
survey,cin
watch
watch view see,cju
visual,cjv
imag,cjw
scan skim,cin
scan,cin
glass,cjz
flick flip thumb leaf,cin
scrutin,cin
search look,cin
cruis,ck3
prospect,ck3
spot spi,cks
detect observ find discov notic,cks
sens,ck7
vanish disappear,dew
produc
obscur fog cloud mist,cjh
blur
eclips,ckb
disguis mask,cjh
orient,9wn
flash blink wink
flicker flick,ckg
gleam
glow
glow,cir
blur
focus
dazzl,cl6
glare
glitter glisten glint gleam shine,cir
monitor supervis,cl9
monitor,cl9
spi sight,ch0
ogl,cim
leer,cim
admir,cim
contempl,cil
glanc glint,cim
inspect,cin
case,cky
overlook,cif
studi consid,9s9
eye,cim
scout,cl9
squint,cim
blind
blind
peer,cim
intrud pri nose poke,ck3
observ,cju
hear,ch0
listen,ch0
listen,9yl
inclin,clc
whine squeak screech creak,clh
racket,clh
clatter,clh
nois,clp
scream,clh
clang clangor,clp
clangor,clp
drum beat,clp
rattl,clp
crackl,clm
tick,clp
sound
pink,clp
strum
ring,clp
ring
toll,clt
buzz,clp
blast blare,clh
rustl,clp
crack,clp
crack,clp
blare,clp
whistl,clp
echo ring,clp
thud thump,clp
thud,akr
clump plunk,clp
patter,clp
rap pink,clp
click tick,clp
chatter click,clp
pop,clp
sputter,cma
tinkl,clp
hum,clp
rumbl,clp
boom din,clp
bang,clp
rippl babbl bubbl,clp
lap,clp
drone,clp
whiz whir,clp
intercept bug,clb
overhear,cla
deaf
hush quiet
soften
gag muzzl,9l8
muffl mute dull damp dampen,cmp
tast,ch0
season flavor
spice,cmt
spot recogn distinguish discern
discrimin,cmv
savor,cms
tast savor
smack,cmy
smack reek,acm
disgust revolt,chk
sicken,cn1
honey
sugar
pepper,cmu
salt,cmt
sour
track,cl9
find,ch0
roll,clp
sight,aqp
flush,ckj
give
give,cpb
give gift present
endow,cnf
distribut,cnf
tip fee,cnf
keep,cnl
keep,cnl
have hold
monopol,cnl
wield exert maintain,cnl
own have possess
have
take
stumbl hit,co1
take
rescu,cns
scale,cns
buy purchas,co1
rent hire charter take,co1
leas rent,cnd
take
receiv have,co1
fenc,cnz
get acquir
find,co1
deni refus,cnj
find,co1
withhold,co3
deni,co5
reserv,co5
devot,co7
withhold deduct,cnj
dock,co9
fund,cvn
absorb,con
subsid,con
subsid,cqj
financ,cqj
seed,cof
back,cof
financ,crl
collect,cnq
farm,coj
fund,cua
fund,cof
support,cnd
sponsor patron,con
sponsor,dbj
cosponsor,coo
discard dispos,cou
junk scrap,cor
wast,cor
remov
dump ditch,cou
dump,cor
save preserv,cnj
scant,cvn
terrac,cvn
reclaim,ar6
chuck ditch,cp4
relinquish,cp3
abandon
abandon,cor
ditch,9r9
maroon strand,9r9
assign allot portion,ctm
will leav,cnf
devis,cp8
accru
pass hand give
convey transmit communic,cpf
load,cpf
offset,cpf
transfer
import,cpf
export,cpf
alloc apport,cp7
ration,cpi
ration,998
surrend,cnf
sell,cpl
give,ahe
cast,cpn
accept take have,co1
accept take,cpp
refuel,cps
fuel,cnz
welcom,cpp
refus reject declin
honor honour,cpp
contribut,cqj
dishonor,cpu
obtain,co1
sourc,cpy
procur secur,cpy
extract,cpy
patent,cq0
enlist,cq0
recruit,cq3
seek,byc
goug wring,cv7
sell,cqw
remaind,cq7
syndic,cq7
deal sell,cqb
transact
deal,ctm
retail,cq7
recov retriev regain,co1
catch,co1
find chanc bump encount
access,cqe
compens repair,cqj
pay,cnd
pay,ai8
pay,ai8
default,d9f
owe
accord allot grant,cnd
allow grant,cnd
allow,cqp
prize valu treasur appreci,9w7
cash,cqw
liquid,cqs
ransom,cqw
redeem,cqw
exchang chang interchang
substitut replac interchang
reduc,cqx
substitut,cqw
trade switch,cqw
haggl huckster,cr2
bargain,a1c
trade,cqw
trade merchandis
traffic,cr4
traffic,cr4
treat,cnf
award present,cpi
certif,cr8
award grant,cv3
pension,cra
present submit,cnd
donat,cnf
bestow,cr8
bestow,cnd
heap,cnd
bless,cre
graduat,cre
graduat,cnz
lavish shower,ar4
credit,crn
balanc,crn
account calcul
compound,crn
save
spend expend,cqj
spend,ar2
take,ar5
wast,ar5
fling,ar4
husband econom,cox
ration,d2s
rustl,aq7
bum grub spong,cpy
beg,a0j
invest put,crq
shelter,cs0
bull,cs0
appropri seiz conquer,cs5
confisc seiz,cnq
usurp,cns
hijack,cs5
raid,cs5
claim,a0j
pretend,cs8
requisit,cs8
reclaim,co1
foreclos,csb
pilfer pinch abstract sneak,cvb
rustl,cvb
pirat,cvb
crib,cvb
pocket,cnq
profit,ct7
capit,cta
preserv maintain,cnk
exhaust tire,ar2
store,cnj
tank,csq
loft,csq
warehous,csq
store,cnj
garag,csq
bottl,csq
retain hold,cnj
bribe corrupt buy,cqj
refund repay,cqj
stock,cnl
find regain,co1
locat,csx
unearth,csy
attain discov,csx
foot,cqj
pinpoint,csy
lose
lose
win gain,co1
lose
make earn realiz,co1
earn,co1
letter,ct8
profit gain benefit,co1
benefit,932
net sack,cta
gross,ct7
net,ctf
pay bear,ct7
deriv gain,cpy
pocket,cvb
embezzl,cvb
reap draw,ctg
deliv,cpb
share apport,cnh
distribut administ deal lot dispens allot,cnd
share,co1
share,ar6
pool,cto
impart leav give,adx
tender,ctu
tender,cnf
offer,cvn
offer proffer,cnd
offer,cty
offer extend,akz
extend,cvn
market,cr4
market,cqa
bid tender
subscrib,cu0
pledg,crd
belong
bear accept assum,cnq
hold,cnl
peddl huckster hawk,cqa
forfeit forego,cp4
recaptur,cns
grab,cnq
collect accumul compil,csm
collect,co1
hive,csm
rais,coj
levi impos,cv9
toll,cue
tax,cue
tariff,cug
tax assess,9wt
assess,cv9
contribut give,cnd
combin,cuk
give appli,ctm
give,930
administ,cum
return,cnd
restor,csv
deposit,cnd
draw,96l
tap,cus
withdraw,cnq
smooth,cxh
depriv,co5
dock,cuw
depriv strip,cnq
inherit,co1
inherit,cnz
relinquish resign,cpb
conced yield,cnd
give
grant give
bankrupt ruin smash,cuw
enrich,96v
soak pluck rob hook,dcw
discount,cxc
charg bill,crn
rob,cvb
steal,cns
cop,cvb
hustl pluck,cvb
borrow,co1
lend loan,cnd
lend impart bestow contribut add bring
factor,cvg
breath,cvg
shop,cpy
market,cvj
shop,b1p
antiqu,cvl
suppli provid render furnish,cnd
tube,cvn
ticket,cvn
stock,cvn
stock,cwl
rim,cvn
fret,cvn
rail,cvn
capit,cvn
uniform,cvn
railroad,cvn
partner,cvn
headlin,cvn
match,cvn
heat,cvn
locat place site,amj
ramp,cvn
arm,cvn
glass glaze,cvn
bush,cvn
furnish,cvn
slat,cvn
berth,cvn
bed,cvn
bunk,cwa
costum,cvn
bottom,cvn
tool,cvn
key,cvn
fuel,cvn
refuel,cwg
bunker,cwg
provis,cvn
yield give afford,cvn
equip outfit,cvn
instrument,cwl
muzzl,cwl
kit,cwl
appoint,cwl
armor,cwl
supplement,96v
thrive flourish,95a
bank,cqb
sacrific give,cv1
sacrific,cq7
repay,cnd
reward repay
plunder loot rifl ransack,cns
sack plunder,cns
loot plunder,cvb
spare,cnd
smuggl,cx4 cx3
import,cr4
export,cr4
adopt borrow,cpp
adopt follow espous,9v1
consign,cxb
consign,cp4
consign,b9g
commit send,cpf
entrust confid,cpb
shave,9je
secur,a9r
certifi,cxd
defray,cqj
harbor,cnj
rid free
dump,cq7
price,9wt
rig,cxj
mortgag,cqn
bond,cxl
liquid,cqk
coal,cvn
snag,cpy
curtain,cvn
gate,cvn
index,cvn
joint articul,cvn
wire,cwl
dispos,cq7
have get make,ao3
entrust leav,cpb
fuel,cvn
rememb,cp8
flood,cvn
return
econom,crq
patch,cvn
water,cvn
bleed,cq6
edg,cvn
shaft,cwl
vest,cnd
hat,cvn
entail,cp8
theme,cvn
flesh,cou
vacat resign,cz8
act move
maneuv
evad
play
partner
exert
proceed move
work,cyk
ventur embark,cyk
assert,d8q
bull,a1k
perform
dare presum
prosecut engag pursu
wage,ams
provid,cys
pursu,cyy
interact
deal,d8q
combin
react
buck,cyy
recoil,9f2
start
retir,cz8
retir withdraw,djx
ascend,d0x cz1
assum adopt,cz1
resum,cz5
offici,cyp
quit resign,cz9
leav
instal
induct seat,cza
induct,bbh
invit,a0j
invit
fall,cz8
post,czr
ordain,czi
vest,cza
invest cloth adorn,cwl
prepar groom train,czl
educ,97u
school,czl
educ school cultiv,9lr
fratern
initi induct,d41
crown,czi
deleg design assign,d62
task,czr
place,czr
regiment,czr
transfer,czr
second,czv
altern,czv
rotat,czx
fill take,d1b
substitut,d0u
deleg,czr
mandat,czr
inaugur,bni
dedic,d03
appoint name constitut,bn8
name nomin make,d62
renam,d06
slate,amz
tenur,d0a
promot upgrad elev,czr
gentl entitl,d0a
lord,d0b
lioniz celebr,d4l
knight dub,d0b
releg,czr
reduc,d0f
prefer favor,d0a
screen sort,9v1
elect,9v1
reelect,d0j
nomin,9v1
oust expel,d0s
excommun,d0m
overthrow,d0t
fire can sack,d0s
furlough,d0p
drop,d0s
remov
depos,d0m
supplant replac supersed,d0x
usurp,d0u
oust,d0u
succeed follow
tug labor push,d0z
fight struggl,d9h
flounder,d0z
preced
work,ar6
rack,d12
carpent,d1j
implement,ar6
exploit,d12
hire engag employ
ship,d17
sign contract,d17
retain continu keep,dju
work
clerk,d1j
reliev,d23
page,d1j
strike,d8v
rat,d1b
rat,d17
wait,d1j
work
assist,d1j
belabor,d1j
potter,d1n
busi occupi,d1j
collabor cooper,d1j
collabor,d1o
idl slug
moon,d1q
moon,d1q
play recreat
play
labor toil grind dig,d1b
farm,d1b
ranch,d1w
moonlight,d1b
job,d1b
man,d1b
slave,d1b
free liber releas loos
discharg
let allow permit
suppress
repress subdu,d27
suppress crush
volunt,d1j
volunt offer
inaugur,d2b
open,bni
close,9fs
open
close fold
establish found launch,d2d
abolish
ordain,czi
ordain enact,ail
reenact,d2i
adjourn,d2e
meet gather assembl
call,a0j
alli,de6
divorc,d2q
imprint form,da2
part split
administ,d30
organ,d30
reorgan,d2s
reorgan,d3w
revis,d2t
confeder,d5j
join
rejoin,d2x
infiltr,d2x
manag deal care handl,d3e
toy
mind,d30
coordin,d30
coordin,dle
process,d30
expedit,ddj
tend,d32
approach
direct,d30
guid steer,d39
chair chairman,d3c
head lead,d39
captain,d3c
control
govern,d3e
regiment,d3e
monopol,d3e
har rein,d3e
corner,d3e
supervis manag,d2r
presid,d3e
oper run,d39
licens certifi,a3r
patent,d5q
conduct,d30
racket,d3p
minist,d1j
entitl,d5w
franchis,d3n
charter,d3n
endors,a9v
form organ
regiment,d3w
syndic,d3w
syndic,dfn
exclud shut,d43
admit includ,a3p
particip
prevent keep
restrain,d43
imped hinder,d43
repress,d45
interfer,d45
hobbl,d45
stunt,d45
dwarf,d49
prevent forestal foreclos preclud forbid
avert avoid,d4b
privileg,a3p
back endors support,a41
poll canvass,9t6
poll,co1
patrol polic,d4j
watch observ follow,9u9
guard,d4i
buri,bgg
respect honor honour observ,9vt
toler,d4l
mesh,d4o
relat
canvass,a2k
lobbi,a2k
hous,di6
home,d4r
stabl,di6
rent leas,a9l
tenant,dhp
hire charter leas,a9l
job,d17
vote,9v1
vote,al3
vote,al3
ballot,d4y
poll,d4y
abstain,dnn
avoid
shirk,d54
slack,d55
spare save,dnn
favor,d57
sign ratifi,d65
boycott,d40
dismiss,d0p
patron shop frequent sponsor,dbj
pass,d2i
divid split separ
lot,d5e
parcel,d5e
splinter,d5e
paragraph,d5e
unit,d2x
associ,d5j
confeder,d5j
reunit,d5j
regist,d5p
matricul,d5p
enrol inscrib enter recruit,d5q
regist,agu
list,d5q
inventori,d5r
index,d5r
veto negat,a26
kill defeat,d5u
author,d62
endow gift invest,9nb
commiss,a3r
commiss,cwl
accredit recogn,d3n
accredit,d62
appoint charg
cancel,a56
cancel scrub
valid,a3r
sanction,d5w
issu suppli,d6a
reissu,d67
reticul,d6a
distribut
commiss,9zw
outlaw,a3c
legitim,a3p
trust,a3p
integr mix
segreg,d8h
murder dispatch off,b2b
bench,d0s
execut,b2b d7n
quarter,b2b
crucifi,d6j
execut,d6h
shoot,b2b
flight,d6n
fri,b2b
hang,d6j
date,cac
reunit,d6t
meet
rendezv,d6t
visit call,d6t
see,d6v
see,d6v
marri wed espous,d5j
marri wed,cz7
pair coupl,d5j
divorc,d2q
celebr fete,d6t
revel racket,d72
parti,d72
entertain
amus divert,d75
slum,dm8
visit see,bzd
ban,d6c
imprison lag jail remand
raid,aoi
imprison
cage
trap
emancip,d7h
subject,da8
liber,d23
emancip liber,95a
appeal,a86
book,agu
book,a0j
ticket fine,d7k
punish penal
victim,d7n
hear,a2x
tri,9wn
expel
suspend,d7r
admit,a3p
deliv,d7r
banish releg bar,d7r
banish shun,d7r
banish ban,d7r
coerc pressur forc,d82
drive,d7y
bludgeon,d7y
railroad,d7y
compel oblig,a1t
clamor,d82
condemn,d82
bother,aqc
troubl inconveni bother,94x
shame,d82
brand denounc mark,aiu
brand,9n2
classifi,d8b
restrict,998
scant,991
control contain check curb moder
indulg
regul order govern,9wn
district,d8f
discrimin,9tj
stratifi,9tj
advantag,d0h
disadvantag,d8h
prejudic,d8k
wrong,d8n
treat handl
scant,d1j
abus,d8n
behav conduct,bk9
postur,d8q
right redress correct
verifi,d9l
indict,a6g
protest resist dissent,a26
picket,d8v
ace,d93
manag,d91
pass,d91
bomb
succeed
peg,d91
pass,d91
work,d91
overreach,d9d
achiev accomplish attain reach,d91
strike,d96
culmin,d96
compass,d96
averag,d96
manag,d96
spoil,d9d
fail
fall,d9d
fail neglect
founder flop,d9d
tri seek attempt essay assay
grope,d9h
endeavor strive,d9h
buck,d9j
test tri essay,9ur
experi,a2z
experi
screen test,d9p
check,cin
democrat
democrat
relinquish forego
dispens,dc3
woo court romanc solicit
court
woo court
chase,d9u
display,d9u
seced splinter,d2q
neutral
manipul,da2
influenc,94x
color,da2
swing,da2
betray,dd1
bind bond,d4o
interven interfer
domin master,d3e
rear rais parent
cradl,da9
foster,da9
serv assist,dau
valet,dac
servic serv,bf7
repres,an1
repres
compli follow,dai
obey,95h
disobey,a3h
sabotag undermin weaken,daj
counteract neutral counterbal,dn4
overrid,dal
gambl chanc risk hazard adventur,d9h
dare
ventur hazard adventur stake jeopard,daq
risk,d9h
honor honour reward,cqr
decor,dar
dishonor disgrac shame
help assist aid,dbj
succor,dau
expedit hasten,dau
avail,dau
abet,d1k
minist,db0
attend see,db4
tend,db0
shepherd,db1
shepherd,apa
care,dau
mother fuss,db4
nurs,db4
salvag salv save,db8
rescu deliv,dba
redeem save
save
restor,bm3
disciplin,d7n
disciplin train condit,9ab
foster further,dbg
spur,dbg
promot advanc boost further encourag,dbj
feed,dbg
contribut lead,dbg
support
root,dbj
second back endors,dbj
obstruct blockad block hinder,d4b
spike,d7v
thwart queer foil cross frustrat,d4b
ruin,dbo
undo,dbp
stop halt block,d4b
enforc implement,d82
enforc impos,d82
make
effect
carri,dbv
practic
perform,bmn
give,aft
run,dbs
step,dc0
dispatch discharg complet,bmn
exempt reliev
forgiv,dc3
spare,dc3
antagon counteract
counteract,d8d
anticip forese forestal counter
sin,dcc
fall,dc9
sin blunder,dcc
offend violat breach break,d4o
conflict,dcc
trespass,dcc
rape assault dishonor outrag,aok
outrag,aok
practic exercis
exagger,dbu
molest,aok
undertak tackl,a4h
trench,dcm
trespass,arc
babi coddl,d8n
break,dcp
trespass intrud,dcc
condit,a5k
heed listen,dai
victim swindl defraud con,dcw
short,dcs
job,dcz
rig,dcz
cheat chisel,dcy
bunk,dcw
victim,d8m
cheat chisel,dd1
crib,dcz
deceiv,dcy
trick fox,dd1
fool gull,dd1
wander,dd1
manipul fake falsifi misrepres,dcz
bait,a2l
frame,dd1
beguil,dcw
observ celebr keep
keep
corrupt
infect,ddb
whore,d1j
poison,ddb
pressur,da2
prosecut
repres
prosecut
action sue,a86
perpetr commit pull
make,ddk
rebel,d8v
rebel,d8v
balk,daj
revolt,ddm
mutini,ddm
defect desert,cew
rat,ddr
agit,a38
persecut,bwp
haze,bvp
arriv,d91
persuad sway,da2
charm,d3e
govern rule,d3e
dictat,ddz
reign,ddz
cope grappl deal manag
improvis,de2
hack,de2
releg submit,a8w
consort associ
crusad fight campaign agit,afd
resort recur,ar6
club,d2l
club,d5j
tutor,dnl
serv,d1j
queen,ar6
happen,def
chanc,9f2
work,d1j
repeat
surpris
swell,8z2
assembl
make,dek
touch,d30
loosen
loosen
distress,d86
exist
stretch
neighbor,bba
neighbor,dhp
begin start
dawn,deu
end finish termin ceas
close,dew
stand
specifi defin
fall strike,9f2
run,df2
occur,9j5
attend
worship,df3
miss,d9f
skip,df5
live
live
pig,df8
bachelor,df8
exist surviv live
breath,dfb
fare,9f5
surviv last live endur
outliv
surviv,ant
fall,9g5
succumb,9g5
constitut repres compris
compos,dfj
form constitut make,dfj
separ divid
connect link
bridg,b40
becom
root,dfp
form spring,dfp
origin aris rise develop grow,dfp
come,dfs
aris,dfp
becom turn,9hc
amount,dfv
aggreg,dfw
stem
necessit postul need requir take involv demand
cost,dfz
elimin
preclud,dg1
incorpor contain compris,dgd
embrac encompass comprehend cover,dgd
have featur
bear,dg5
unit combin,dg5
star,dg5
sport featur boast,dg5
exhibit,dgb
possess,dg5
miss lack
includ
involv,dgd
equat correspond,dir
exclud,dgc
prove
result ensu,dgh
entail,dgo
entail impli mean,dgm
compel,dfz
necessit,dgo
leav result lead,bt8
lead,dgn
involv,dg5
carri,dgp
abid stay,dnq
remain
wait
loung loaf linger lurk
prowl,dgu
bum loaf,d1q
lurk,cjh
hesit waver
hover,dgy
hesit paus,dh2
wait
delay,dh1
stall,dh2
postpon tabl defer,dh2
respit,dh4
predomin domin rule reign prevail
overrid,dh6
outnumb,dh9
total number amount
averag,dh9
outweigh,dh6
count matter
press,dhc
deserv merit
buy
domin,da2
possess,dhg
prevail persist run
perpetu,djv
prevail hold obtain,deq
occupi resid,dhp
occupi fill
crowd,dhm
squat,dhl
popul dwell live inhabit
resid,dhp
peopl,dhp
keep,d4r
herd,bsh
wrangl,dht
lodg,dhp
quarter,d4r
dwell consist lie,deq
pertain
camp encamp tent,dhp
inhabit
infest,di0
invad overrun infest,di0
nest,dhp
chamber,d4r
harbor,di6
shelter,cvn
board room,dhp
match fit correspond talli agre,dir
consist,di8
coincid,di8
align,di8
correl,di8
parallel,di8
twin duplic parallel,di8
squar,95h
fit
joint,dig
coincid,deq
overlap,dii
deviat vari depart,diu
vari,diu
conform
contradict beli,dik
corrobor support,di8
depend
resid repos,dgd
equal
resembl,di8
approxim,dis
differ
oppos counterbal,diw
contrast counterpoint,diu
conflict,diw
clash jar,dix
violat break
exceed transcend top,djc
exceed transcend
suffic,dj6
serv,bmt
serv,ab0
serv function,dj2
satisfi fulfil,asi
equal rival match,als
compens counterbal,dja
compens,dj8
balanc equilibr,9kx
rank,djc
excel surpass
make,dfp
imit,dis
emul,dje
echo recal,dis
emul,bsp
cover,dj6
refer pertain relat concern touch
center,djj
appli,djj
involv affect regard,djj
involv,d41
tangl sweep drag,djn
disentangl,d23
concern interest occupi
interest,djj
intrigu fascin,djr
qualifi,dj2
prolong sustain,djv
continu uphold preserv,djy
chees,djx
discontinu stop ceas quit
keep maintain hold
distanc,djy
hold,dk5
discontinu,dew
rambl,a2i
ride,dk5
expir,dk1
continu keep
travers span sweep,dkf
reach
run pass lead extend
come,dk8
radiat ray,dk8
roll
lead
rim,dlq
beard,dkd
cover extend
rake,dkf
overlap,dkf
spread,dkf
ridg,dkf
dot stud,dkf
straddl,dfj
lie
nestl,dkm
interven,dkm
top,dkm
lap,dkm
slant,dkm
preced,dkm
underli,dkm
cap crest,dkm
front face,dkm
flank,dkm
surmount,dkm
crown,dkm
situat locat,abu
map,dkz
shadow dwarf,dkm
loom tower predomin hulk,dl3
rise rear,cir
loom,cir
endang jeopard menac threaten,deq
embodi personifi,a5y
character,9tl
defin,dl7
incarn embodi substanti
bodi personifi,dl6
typifi epitom,a5y
repres,dir
befit suit,di8
consort accord,di8
blend,dle
hold bear carri contain,dgd
sleep,do7
retain,dlg
hous,do7
seat,do7
stand,aod
stand,dlu
cost
suit accommod fit,asi
yield relent soften
line,dkm
skirt,dmg
verg,dmg
approach,dit
measur
weigh,9mk
weigh,dlu
last,dlu
straddl
straddl
hover vibrat,dgy
hum buzz
defi withstand,aod
stand,94g
weather endur brave,dm2
appli
defi resist refus,dnj
weekend,dm8
spend pass
vacat holiday,dm8
honeymoon,dm9
serv,dm8
winter,dm8
summer,dm8
breast,dmf
meet
bound border,dmi
shore,dmg
enclos confin,dlg
rail,dmi
frame,dmi
pattern,di8
preced forego
orient,c8s
stem,dmn
orient point,dkm
protrud project
spear,dmq
bulg bag,dmq
swarm,dm1
abound
bristl,dg5
abound burst bristl,dg5
crawl,dmt
accompani
attend,dmy
compani companion,de6
carri take,dg5
bag,c8n
dangl swing,bc6
cancel offset,dja
offset,dja
adher,di8
share,dij
disagre
tend lean inclin run
follow,dgi
follow,dgi
run,dnd
incur,chd
leav allow,cwk
overlook,dkm
figur enter
present pose,dfj
ramp rage storm,8z2
elud escap,9rv
exemplifi repres,dl6
relat
rut
refrain
help,dnn
rang run
stay remain
sell
scale,dlu
retail,dnr
trade,dnr
head
leav,94h
compar
fall come
leav,cnp
feel,cir
crawl,do0
read say,dg5
persist remain
linger,do3
lie rest
count,9ts
accommod hold
stand
photograph
keep,94g
hang
litter
end termin
help facilit,dj3
defin,ciz
descend
fri,95a
spiral,doj
wind curv
snake,doj
meet,94k
foil,diw
jumbl mingl
wear,dg5
falter waver,dgy
embodi,ag1
promis
rang
confront,dkv
hail come
origin,deu
brood loom,dob
eclips,dow
afford
deck adorn decor grace
ornament,doz
blanket,au9
carpet,au9
rhyme,di8
ascend,blx
summar sum,ahe
supplement,dfj
object
inhabit,deq
base,dkz
abl,,3sa 3rv
absolut,,42r
relat compar,,9tp 9to
spongi,,8mb
abstract,,42q
ideal,,41i
real tangibl,,7xq
ampl plenti,,3oj 3oi 7ps 3og
riotous,,3oj
plenti,,3oi
handi,,3cc
close faith
alkalin,,8nn
accept recogn
given grant,,43y
possess,,cno
athlet gymnast,,kk n5 kl
quick,,3tc
activ,,814 7k4
activ,,814
dormant,,81c 81e
activ,,8of 814
actual,,7xm deq bmz 7xn
potenti possibl,,46h 3ze 8gw 8gy
hook,,83p
addit,,1i4 ads 9sx
cumul,,960 cua
adequ equal,,3eb
compet,,3qb
lack,,3oe
adhes,,8ni b44 3ic
adher,,3ic ave b44
cohes,,ave 8cr
pasti sticki,,8nj
adject procedur
jewel,,2vf
ruffl,,268
dextrous,,3tc
benefici good,,3pr 3ps
dare,,7hf 3fz
better best
aesthet esthet,,472
artist,,6l7 1k8
smitten stricken
negat,,a58
aghast dismay
fear,,5p0
frighten scare
terrifi frighten,,5p5
aggress,,3fb
battl,,amu
milit,,3fc
excit,,39r
jolt shaken
hyster,,8b5 5p4
churn roil turbul
alert,,3w2 3ap 82f
wake,,3w2 3ap
deceas gone,,6qw
doom,,5vr
ambigu,,3f0
enigmat,,72x 3uw
ambiti,,3f8
compuls,,6p5
analyt,,3yk r2
synthet,,7me 3z1
angri,,82k 5os vc
enrag furious madden,,5ou 3lt
mad,,5n8 5ou 8bq
indign,,5ov
bitter,,3a6
anonym,,8du
unknown,,8du
anteced,,6kv 5eo 3m2
anterior prior,,3m2
attend consequ result,,7wv 5d0 dgn dgi 7ak 5cj dmz
later posterior
preced,,3m2 dks dmm
follow next
back hinder
payabl,,coj
pertin,,7qq djj
elus,,cet
eloqu,,51d
mute,,6zj 8kw
mute,,8kw 3af
guilti,,5q7 807
brazen insol,,3hn 3fd
forc,,3lm 8dp 3ls
glu past
attent,,3vw
captiv absorb engross intent wrap
observ,,3vy chq
dreami,,3yd
oblivi,,3ug
attract,,bx3
appeal,,3bl
attract,,bdq 3bm
attribut,,9yx
pregnant,,835
expect gravid,,836
audibl,,cla
superson ultrason
hope promis,,6l1 3si
omin,,5cn
automat,,1ks 1kt 1ku
avail,,at9 3cc
obtain,,cpy
dormant,,81e 177
sleepi,,826 82a
somnol,,82a 826
awar,,9q5 3uj
awak,,7y4 3w2
conscious,,3uj
unawar,,3up
fright horribl
aw dread fear frighten terribl,,5p8
omin sinist threaten,,5cn 3fi
chill,,5p2 5p7 8bn
formid redoubt
ghast grim gruesom
comfort,,bxg
rear rearward,,6bg 6bb 6bf 2rn
advanc,,5l0
rearward revers,,6bg
revers,,2sd
impud smart,,4rb 4ra 3hn
bald,,8fr
splendid,,3bj
love,,3bk
scenic,,45q
grotesqu,,6tc
hideous,,cn1 bx5
best,,5l
first foremost
optimum optim,,3pw
worst,,5d5 3fq
wors,,3py
wors,,3py
anonym,,8du
stereo,,2zr
color negro
crimson red,,7za
bold,,3fy
brave,,3fv 3fz
reckless,,3al 671
heroic,,6ns 6z9
lowerclass lowclass
brave,,3fv
game,,3fw 3li
valiant,,3fx
coward,,6j6 3g1
chicken yellow
breathless,,8as
light,,3im
bright,,3kz
dark,,7zj 6c2
duski twilight,,8ut 7zp
murki,,8je
bright,,3ip
lumin,,3kz 3ix
glint glitter,,5jq 3is
radiant,,3iw 7b3
blaze dazzl glare
brilliant,,3iz 3iq
glisten shini,,3iy 3j0
lurid,,3jy
silver silveri,,8n4
liber,,d4m
cathol,,3dt
busi,,815
indol lazi
capitalist,,6n8 63q
socialist,,63s 4ag
grate,,5ie 3kf 54i
gruff hoars huski
countless myriad,,7px 7pt
calm,,8jf
placid still,,5oq 7yj 8jh
stormi,,7br
angri furious,,3lt 82k
windi,,8jk 7df 7b6 7bu
capabl,,3sm 3rx
abl,,3sa 3rv
capabl,,3rx
detail elabor
careless,,3aq uc
heedless reckless,,3al
carv carven
causal,,5en 4si 3
contributori,,dbi
motiv,,2s a bng
motiv motor,,6g6 2jf
cautious,,5vk 3s9 3an
porous,,7vb
central,,1u3 67z 67y
center halfway middl midway,,67y
peripher,,7up
margin,,7uo 3my 7up
sensori,,ch1
uncertain,,3dl
certain sure,,3vk
convinc posit confid
uncertain,,3dl
doubt dubious,,3vm
confid,,8h1 3vk
certain sure
inescap unavoid
same,,3cv
characterist,,3cp 42b
distinct typic,,3dr
polar,,338 7st
virgin,,79l 805
cheer,,39y
smile,,3iv 4xl
buoyant perki
cheeri gay sunni,,39y
melancholi,,5pz 3ac
amber,,3ji
gild gilt gold golden,,3ji 27f
blue,,3jl
brown,,3js
green lightgreen,,3jk
honey,,5u7
lavend lilac
mauv,,3jp
orang,,3jf
pink,,3jr
purpl violet,,3jq 3jn
red crimson,,3jc 3jb
rust rusti,,8qb
yellow,,3jg
coalblack jet
gray,,3j9
black,,3j5
white,,3j6
red redfac flush,,89z
bright brilliant,,3iz 3ip
deep rich
ashen livid,,3jy
drab,,7zq
pale pallid,,3jy
flashi gaudi,,4y4
pastel,,3jw
barbar,,7wq 74x k0
modern,,3m5
pop,,3ep
spotless,,8hy
dirti soil unclean,,8i3 8i4
dingi grimi,,8i4 8i7 8i6
filthi,,8hx 8i4
greasi,,8qd
lousi,,8fj
muddi,,8r2
unclean,,8hc 8i3
clear,,3ex
lucid,,3ex
vivid,,3rf
confus perplex puzzl
obscur vagu,,3ez
clear,,3bw
murki,,8je
clear,,3ex
daze stupid
smart,,3si
sharp shrewd
stupid,,77c 3ti
foolish,,6we 6uj 3gz 6s0
dumb,,3tk
remot,,3n4
faraway faroff
further farther
near close
adjac next
impend,,82c
immedi,,3ho
dear good
bare nake nude,,8fo 8fn
cloud overcast,,7zm 8jl
sullen threaten
coastal,,6hc
coher,,3d5
confus disord scatter,,8ck
agglomer,,bcc 8nm 5w8
aggreg mass,,b60 319
alloc,,cpi ctl
diffus,,aew b5a avv
explos,,237
aflam aflar
conveni,,3o2
spacious,,3o2 6cf 7q2
comfort,,8eq
cozi,,8eu
home,,68w
bad,,3lq
wretch,,8f2
uncomfort,,8ew
proport relat
commerci,,5b2 18k
averag ordinari
frequent,,7n5 8xj
except particular special,,3dr
customari,,jj ji
regular,,3dw
differ,,diu
common,,6at
communal,,7dh
individu singl,,3dp
individualist,,3dp
respect sever various
communic,,9zt 9zs
express,,al2 adc ad8 3ew
narrat,,ae0
expressionless,,5mj
silent,,3af
light,,3ld
compar,,3d8
uniqu,,3dq
compet,,3qb
abl,,3rx 3sm 3sa 3rv
effect effici,,bmt 3rt
competit,,als 3fc
querul,,58r
protest,,d8v ab5
whole,,43f
entir full total,,8fz
integr entir intact,,8fz
fragmentari,,6f8 2vs
commit,,3ab
devot,,5qo
complet,,8fy
absolut downright sheer
accomplish complet
thorough thoroughgo
full total,,8g0
incomplet,,8g2
partial,,7qx 2me
comprehens,,dg4 8g0
blanket broad extens wide,,3o1
univers,,6i7 3dt
calm,,3hb
pois,,3hb
intellig understand,,9q4 9q3 9pw 9pr 9pq
obscur,,3ez 47p
enigmat puzzl,,3uw
opaqu,,4lr
dispers spread
separ space
spars thin
eccentr,,7tq
preoccupi,,3vs
indiffer,,5nv
brief,,529 3m7
summari,,4hl 527
tedious,,52e 54x 52c
redund,,3oo
conclus,,ai7 9sh
unanim,,4ph
divis,,61z 58m
depend,,dip
provision tentat,,4tf
inappropri unfit
iron,,3c8
connect,,dfn b40 9xu
altern,,3zc
connect,,8cp
conscious,,3uh
progress,,6xd
conson concord,,dle di8
pursuant,,cyu
conflict,,din
big promin,,8dl 3qy
outstand promin salient strike,,8dn 4y3
discern,,cmv
creativ,,bml bt9 bpg 3ss
destruct,,blk
devast,,9lk
discont,,5qa
rebelli,,1d2 139 3hf
contin,,dlg
insist,,bsa 9fa 8fc 57j
recurr repeat,,9fa
persist relentless,,3f5 3g7 3m8 9fo
isol stray
continu uninterrupt,,8t5 8cu 3m8
continu,,8t5 8cu
conveni,,8ev 3cb 1jp
customari,,3u6
unorthodox,,3e0
stereotyp,,45g
bizarr eccentr,,8bb 3ee
nuclear atom
tradit,,3u6 40d
diverg,,14o
unconvinc flimsi
roast,,5rr
cooper,,d1o
reprob,,744 3fo
respect sizabl,,3o1
signific substanti
wraithlik,,444
corpor incarn
correct right,,3ei
accur exact precis,,3el
fals mistaken,,7y1
right,,3h6
provinci,,6cj
rustic,,7ai
polit,,1f9
civil,,3hk 1f9
creativ,,blx bml bpg 3ss
imagin,,bm4 bmc 3st
credibl,,9vm 9vk
skeptic,,75z 3vo
critic,,4qb
critic,,6qa 3xb
danger grave serious,,3lq 3lr
crucial import,,3qx 8fd
critic,,7we 5jz 8fd
planar,,3mj 7t0
flat,,3mj
curious,,3ur
contemporari presentday
blame damn darn goddam goddamn,,5vm
damn goddamn
circular,,dw
bedraggl dilapid
deaf,,5vp
crude earthi,,3hl
determin,,3v8 adm 9wn
fate fatal
deduct,,7f0 4fx co9
shallow,,6hg
wake,,821
triumphant,,5lz ani
defiant,,1d4 dm2 59w 3hf
lone,,5q3
exult jubil rejoic triumphant,,by5 a7e 5pm 5o2 5pl
delic fragil
imper,,8fc
insist,,8fc 5jy
press urgent,,3r2 a1j
democrat,,4aa
republican,,745
authoritarian,,8em
reliabl depend,,3au
depend,,6r1 80s
independ,,80f
neutral,,6zu
descript,,aep
undesir unwant,,796
difficult hard,,3c0
ambiti challeng,,5ml
troublesom,,3c3
easi,,3bz
elementari simpl,,3bz
distinguish,,3ev
ridicul,,3h0 1f0
diplomat,,6rc 6rb 3fg
smooth suav
squint sidelong
meander wander wind
forthright frank
immedi,,3ho
select,,9v1
crisp sharp
blur fuzzi,,3uv 463
dim faint
general,,44o
unanim,,0 8fx
authoritarian overbear
peremptori,,6t8
submiss,,aoe a8v
submiss,,aoe
domin,,8eg dhg da8
paramount predomin,,dhb 8ej
sovereign suprem
subordin,,77f
adjunct assist,,6lc d1k 6k7
dramat,,5cx
spectacular,,2yr
theatric,,4yh 4yv
drunk,,6rx 6ry
drunken,,81t 5us
sober,,81u
incis,,7uv
penetr,,avv
acut intens
bounc spirit
drive,,bnh
projectil,,2t2 2pw
stagnant,,81f
eager,,5r5
anxious die
impati,,5om
earlier earliest
primit,,6jq 8gg
primit,,8gg
uneasi,,5pe
worri,,bv9 5p8
precari,,3dl
learn,,47m 3uj
ignor illiter
ignor,,47o
effect,,3ru 3rt bmt
impress,,bu2 9z3
hard,,qg
strain,,wd
effect,,3rt
effici,,3tf
econom,,3tg 86
uneconom wast,,uf
forc,,3lm
elast,,2tf 22d 3l2
plastic,,3l5 bq5 bob
elect,,d0j
elector,,79r
appoint,,d05 d62
mandatori requir,,a0d
eleg,,3er
elig,,d0j
desir suitabl worthi
emot,,39r
sentiment,,5mh
stolid,,39x 5mj
philosoph,,71g 497
stoic,,774 39x
experienti existenti,,3xx
theoret,,43q 47r
hypothet,,4uw 43v 43u
specul,,acd 9sf
energet,,83d 3lo
alert brisk rattl,,3lo 39z
vigor,,3lo
daze,,3uq 81s
dreami languid
preliminari,,5ep 5ll
hyperbol,,52w
exagger magnifi
enterpris,,3f7
energet,,3fa
enthusiast,,5r4 3u9
hungri,,3ii 5mp
jealous,,va 5qx
equal,,6jn 3db
equival,,3vf
harmoni symmetr,,7yk 3c4
ambigu,,3f0 4lf
evas,,cyg
cryptic,,4or
mysteri mystic,,6ih 6zk 3uw
constitu,,dfj
critic vital,,8fd
abject low lowdown
ethic,,6dr
unhappi,,5pw
flat level plane,,7t0 3mj
uneven,,3e1
wavi,,7uy
rag,,3il
liter,,3dn
rigor strict,,3e6
approxim rough,,dit 9uw
convert,,962
commonplac,,51i
accus,,a6g a6f
left remain
exist,,7xm deq
nonexist,,7xz
lack absent miss
expect,,8ig
expens,,crq
cost highpric,,7ge 3pq 3q0
cost,,3qt
cheap inexpens
lowcost,,doy
experienc,,3xx
veteran,,79e 79c
inexperienc,,47q
fledgl,,6zw
new,,47q
valid,,3eq
cryptic mysteri,,3uw
paradox,,4ri
explicit express
inher under
fair,,3fn
equit just,,3fn
faith,,60y
true,,3gh
familiar,,6p2 3ec
strang unusu
fantast grotesqu,,k6
curious funni peculiar queer singular,,3ed 1yn
familiar,,3ec
common usual,,8ig
dapper jaunti,,8i1
modern,,3m5 2j0
fast,,3mc
express,,239
fleet swift,,3mc
hurri scurri
instant,,8vu
quick speedi,,3mc
rapid speedi,,8xs fj
slow,,3mi
sluggish sulki
slow,,3mi
plump,,3ki
stout,,3no
thin lean,,3kj
emaci gaunt haggard pinch skelet
boni scrawni skinni
slender slim
spare trim,,8i2
greasi oili
dead lethal
advers,,8gn
clumsi cumbersom inept,,3tk
fertil,,83h
done through
incomplet,,8g2
infinit,,8vs
open,,ai
begin first
inaugur initi first maiden,,blx
introductori,,aan
conclud final last,,5lr 57s
eldest,,6sv
ultim,,7wx
sophomor,,76d
halt game,,8ku
disabl handicap,,5vq 8kt
fit,,3c9
suitabl suit
flexibl,,azf 3l6
rigid,,3ko 3l7
flexibl,,3ak
adam inexor,,3f5
convert,,94e
elast,,3ak
adopt,,cx5
alien exot,,6t6 777
nativ,,6jg
abroad oversea
extern intern outsid
interior nation
haunt persist
toler,,9uo
casual everyday daili
happi,,7zw
lucki,,7ax
unfortun,,6jt
black disastr,,5dz
miser pathet piteous poor,,8f2 5r3 5di
fragrant,,3wk 3k0
sweet,,3k0
foul,,3jz
independ sovereign,,80f 80d
captiv,,6nd 72o 80p 80l
frequent,,7n5 8xj d5c bzb
fresh,,3hx
friend,,6tg
amiabl genial
cozi,,8eu
hostil,,13f
rich,,3q2
laden load
lifeless,,812
vacant,,8fl 7v5 cyd cf0
use,,3q3
awri wrong
specif,,3do
special,,3dr 3qn
particular peculiar special,,3dr
uniqu,,3dq
generous,,18c
handsom liber,,3oh
lavish,,3q1 ug
genuin,,3e5
authent verit,,3e5
pretend sham,,6vu 23r 4tl
bogus fake phoni bastard,,6vl 6vu
shini,,3iw 3iy
glorious,,8dz
illustri,,3qz
good,,3pr
bulli crack great swell
satisfactori,,cny dj6 asi
bad,,3px
aw dread terribl unspeak
deplor distress sorri,,aba
lousi,,3po 4m0
good,,3fm
angel,,74s 74r
save,,db9
evil,,3fp
monstrous,,6zb 5gm jz
black dark sinist,,8lk
infern unholi,,6zb
placid,,3hd
orneri,,3ed
gruff,,3hn
moros sullen
ugli,,3a5
awkward,,3tk
clumsi ungain,,6xr
eleg grace,,3er
happi,,7zw 5pi
unhappi,,5pw
miser suffer,,8f2
erect,,88s
firm,,3ie
rocklik,,8qc
soft,,3id
soften,,1xx
velvet velveti,,36g
shrewd,,acc
harmoni,,4zn
conson,,7yk 4zn 3c4
heal therapeut,,2s2 931
infect pathogen,,93h 93g
medic,,48i
healthi,,7vp 8f1
flush rosi,,83f
divin,,1ar
heavi,,3lc
light,,3ld
heavi,,5px
distress disturb,,3lr
light,,5pk
heedless unheed
regardless,,3aq
deaf indiffer
instrument,,7j 2c2
miscellan mix sundri,,64v
homogen,,3d4
uniform,,3d3 3dy
homosexu,,6v5 z9
queer,,z9 6v5
high,,69s 3nq
lofti soar
utmost,,3oy
pinch nasal,,53h
shrill sharp
bass deep
imit,,bsp
honest,,3ge
decept mislead,,dd1 a74
august vener
shame,,8ed 8e9
shabbi,,ui
hope,,6l1
expect,,5oc 9yf 9ye bws
black bleak,,8jp
despair desper
institut,,5xu
horizont,,7rn
vertic,,7ro 367
diagon slant slope,,7ur
erect,,367
rear,,cjb
bend bent
flat prostrat
prone prostrat
seat sit
stagnant,,81g
bleak desol,,8jp 67b
wast,,6de 67b
belliger,,6oq aog
antagonist,,5nm 40h 7zb
oppon oppos,,6kf cyy amt am0 a25 a26
hot,,3ky
fieri,,7l1
cold,,3x3 3ku
arctic frigid ici,,3kv
cut,,8jp
sultri,,5mr
cold,,39w
ici,,39w
human,,3cg
frail imperfect,,8g3
herculean,,3rd
cruel fell savag vicious,,3f4 6lx
brute,,5
pitiless,,5ny
humor,,4uh 3ad
comic funni,,5pq 904 kd 4ut 4z8 6or
dri iron,,4ui
jocular,,4uk kg 4ur
witti,,79s 4uh
hungri,,82v
hurri,,3mf
quick,,3mc
headlong,,3mf
precipit,,bmx 3mf
deliber,,3mi
easi leisur,,8td 3bz
distinct,,3dr
elus,,dnj
diminish lessen
import,,3qx
essenti,,453 8fd
cardin central fundament key,,40i 453
chief main primari princip master
great,,3qz
strateg,,4ah
unimport,,8dv
littl trivial
lightweight,,7a1
impress,,bu2 bu5
dramat spectacular strike,,5cx
grand,,3o1 3cn
majest proud
brilliant glorious magnific,,3ev 3bj 3iz
notic,,chp
detect,,ch0
evid,,ck7 chq cl9 4nl cmv
mark pronounc
portabl,,2pa
apt given mind
reluct,,3aa
futur next succeed
past preced
luxuri,,8hq
develop underdevelop
illustr,,ai6
educ enlighten,,5vv
know,,3uj
ancestr,,7ek 6kv
genet,,cpc 6wu
hurt wound
lacer torn
raw,,89q
innoc,,804
clear,,806 3ex
guilti,,807
crimin,,80a
illustr,,bpl a54 9uf
doctrinair,,6rk
educ,,10f
illumin,,a5p
coordin unifi
occlud sorb
serious,,3pr
intellig,,3sd
clever,,3si
brilliant,,3iz 3sh 6tp 3se
bright smart,,3si
thick,,54o
conscious,,3uh
intent know,,47a
interest,,3re
engross fascin
bore dull tedious,,5qb
builtin inher integr,,7xw
alien foreign
extern outsid
bulg,,7u7
jut reliev stick
brace brisk fresh refresh,,3hx
sad,,801 5pw
dole mourn
tragic,,5dz
tragicom,,4za
sorrow,,801
woeful,,5q1
joyous,,5pj
ecstat,,7zz 7zu
gleeful jubil,,5pl a7e 5pj 5pq
festiv merri,,k8
gay jolli jovial merri,,5pq 5la
juici,,5v4
just,,3fn
fit meet,,3c9
cut edg
fame famous illustri notabl note,,6xs 3qz 8e5 8e0
unknown,,777
larg big,,3nm
sizabl,,3o1
bigger larger
spacious,,3o1 3o2
bulki,,3nu
coloss prodigi stupend,,6tt
enorm tremend,,3o1
cosmic,,6i7
giant,,6tu 6tt
epic heroic
extens,,9oj
gigant,,6tu 6tt 5xx
great,,3o1
huge immens vast,,3o1
bang thump
monstrous,,6tt 6tc
volumin,,7q4 3nu
small littl,,3o3 3ob
diminut tini,,4c9
wee,,7pd
outlaw,,6q8
outlaw,,6q8
like,,3cz 3d1
alik similar,,3d1 3cz
like same
like,,3dk
apt liabl
probabl,,3dj
probabl like,,3dk 3nf
small,,3o3
linear addit,,ads 96v
explicit,,acq
poetic,,52k
literari,,49b
epidem,,5kn
absurd,,4ln
elong prolong
chronic continu
extend lengthi prolong,,3m6
endless etern intermin
longrun longterm
brief,,3m7
momentari,,8w0
shortrun shortterm
cross transvers
curs damn doom
confisc forfeit
thunder,,5h7
dull muffl
low lowton
rustl,,5hy
round,,51t
love,,3bk
sweet,,74r 6im
belov darl dear,,6m0 6qq
cherish precious
favor favorit pet,,49s 6qq 3zb
affection fond tender,,5qp 39s
romant,,7w8
frigid,,39w
lucki,,7ax
magnet,,2gv
major,,7mq 3os
minor,,3ot
lead star
male viril,,6y7 6y6 6jl
femal,,6jd
feminin,,4dp
duplic match twin
adult fullgrown grown grownup,,6ix
pubesc,,8u3
immatur,,8d7
childish infantil
ripe,,8d2
maxim maximum
minim minimum
nomin token
mean pregnant signific,,4la 452 ajd act
meaningless,,4lm
empti,,3pp
nonsens,,4lm
measur,,9tc 9mk
mechan,,41
music,,nj
merciless,,5ny
pitiless,,5ny
intens,,3lp
bad big,,3lq
exquisit keen
extrem utmost,,3oy
fierc vehement triggerhappi,,3lt
sever,,3lq 3c1
activ,,814 jd
concern interest
civilian,,6o5
perfect pure thoroughgo utter
bloodi bloom
mobil,,3e2
stiff,,3l7
portabl,,2pa
metal,,8m4 8mi
gold,,8ms 7i9
averag intermedi medium
fair reason
modest,,3ob
exagger overdon
excess,,3ol dj0 anq
steep,,7gs
modern,,3m5
demur,,3e9
modest,,3ha
monoton,,51y 51x 51e
molecular,,8m2
moral,,3fj
shame,,5dl
numer,,3or
few,,64g
littl slight
mortal,,4 3m9
immort,,3ma
poignant touch
writh,,gm
motionless still,,812 81c
fix set,,813
still,,812
nationalist,,70y
world,,6f0
violent,,13g
fake imit simul,,23r
supernatur,,6ih
spectral,,6is 6it 444
charm magic wizard,,76f 471 43
ultim,,7wx
final net
necessari,,8f9 6ge
essenti indispens,,6ge
need requir,,6ge
excess extra redund spare surplus,,3oo 52h
gross,,7ea
neurot,,6zt 8b6
compuls,,6p5 6do 6dq 39q
nymphomaniac,,702
patholog,,86q
pleasant,,bxj
hate mean
exalt lofti,,3ev
nobl,,64h
august grand,,6xo 3hj
base,,8dv
vulgar,,af1
averag mean,,48c 48a
unnatur,,8ih u5
deviat,,dik 8ik 71b
discov observ
obedi,,3he 1ci dai
disobedi,,1d4 daj
pervers wayward
object,,3h1
imperson neutral
indebt,,8hk
appar evid manifest patent plain unmistak,,415 cis 9iy
clear,,6bk 3bw
obscen,,cn1 bx5 5nq 53t bui
foul loathsom,,cn1 bx5
hideous,,5dl
defens,,apc ap7
offens,,diz dcg dcc
defens,,aa8 49m amt
offici,,7x4
antiqu,,1jj
fresh,,3eg
novel refresh
revolutionari radic,,5kb
age elder older,,5vg
ancient,,6kx
gray grayhair
young immatur,,8d7 5vh
adolesc teen teenag,,6kc 8u2
childlik,,6nx
littl small
shut close
close shut
open,,6an
activ fight,,814
time,,8vw
optimist,,5qg 3s1
disord,,7yy
raucous rowdi,,7yy
consecut success,,3m0 d0x 4kv 4mk 66i 14w
method,,3u0
confus disord upset
everyday mundan routin
except,,40y
fantast marvel rattl terrif tremend wonder wondrous,,5ct 3ev
great,,3o1
uncommon,,1yn
remark singular
special,,3dr
organ,,8pv 1
amorph unstructur
arrang order
confus lost,,3ut
origin,,2hn 3ef
fresh new novel,,3t1
stock tire,,55p
tradit,,3u6 40d 3eh
outdoor outsid
drape wrap
secret underground,,63o
mercenari,,6yu
pain,,5n4
poignant,,803
sore tender,,89q 3ts
subtl,,dnj
diagon,,7us
passion,,5mc
fervent fieri impass,,5mf
lusti,,5ms ve
wild,,5me
ancient,,6kw
bygon,,8sy
former onetim sometim
former previous
histor,,8t0 496
late recent
present,,8sv
futur,,8t1
come,,82c
patient,,3a4
impati,,8br
patriot loyal,,3gi
nationalist,,3gi
peac peaceabl
pacif,,7yo
peaceabl,,7yo
belliger,,6oq 13f
milit warlik
stormi,,7z9 7z4
percept,,5ok 9px
incis keen penetr sharp,,9z6
observ,,ck7
detect notic,,chp
discern,,cmv
complet consumm,,8fy
flawless,,8fv
imperfect,,8g3
defect,,8g9 8gf
perman last
abid endur
etern,,7xs
pass shortliv,,3m7
revers,,2se 9hi
allow,,a3p
frustrat,,dbo
bewild confus,,3ut
privat intim,,8cf 39l
warn,,4oo 59h a8b a8c
dens,,3ny 3na
anim carnal,,5mr
bodili corpor somat
mental,,49n 3se
intellectu ration,,9
psychic,,76g 3s2
religi,,46b
ethnic,,6up
grim inexor relentless stern,,3f5 3c1
mere simpl
dressi,,1kl
pleasant,,5mv bxi
acid bitter blister,,4r9 3aj 3a6
harsh,,3kf
pain sore,,5n8 5n4 9al
sharp,,3a6
delight delici
infuri madden
sharp,,2vt
shine,,3iw 3iy 3kz
popular,,3ep
favorit,,3zb
posit,,3qw
optimist,,5qg 3s1
antagonist counter,,6kf
possibl,,8gw
feasibl practic workabl,,d94 blz bon 9si 3qa
imposs,,8h0
impot,,833
power,,3rd
mighti,,3lf
potent strong,,3rl
helpless,,3s0
influenti,,7aq 3rh
potent power,,3rd
practic,,je
pragmat,,3q9
crazi,,mn
quixot wildey
imbecil,,6vn
prepar,,82d
present,,7eu 7xu 6bu 44s
attend,,6j1 8xw 1fn
absent,,7y2 1fp
pompous,,4xr
special,,3dr 3qn
altern substitut,,76z 3vh 77v
auxiliari,,1hv 77f 6kl
util substitut,,77i
base,,25y 3zj
fundament rudimentari
privat,,39l
public,,3ce
exclus,,a3e 3gw
select,,9v1
inclus,,9vp
comprehens,,dg4 3sf
product,,3q2
fruitless futil vain
product,,3q2 blw blv
consumpt,,ar2 ar1
reproduc consist
amateur recreat,,6kq 6kp
amateur,,6kq
profound,,3nk 45e
appar seem,,cis
look sound
progress,,6xd
advanc modern,,3m5
correct right,,3h6
correct,,3h6
fit decent,,3c9
prophet,,4t3 3yq 72y 72x
fate portent,,5cn
predict,,abs 5cn 4t2 a8f
potenti,,8gy 3dk
futur,,8t1
expos open
nake,,8fn
protect,,apb ap8
contracept,,1wj
restrict,,d8b
overbear swagger,,3gv
vain,,5o5 3pp 6s7 5o4
humbl,,3gx
meek mild
thrifti,,3an
pure,,8hb
dingi,,8i6
outright unlimit
doubt dubious,,3dm
funni suspect suspici
quiet,,3k6
silent still,,3k5 3k6 7vs 3k4
blatant vocifer,,5h6 53n
quiet,,5oq
disrupt riotous troubl turbul,,7z8 7z5 9p0
ration,,8b2
reason think,,3sd
sane,,8b1 8b2
irrat,,8b9
emot,,5ma 39r
cerebr,,3sg
inact,,81c
inert neutral
readi,,82e 82d
fit prime set,,3c9
real,,7xm deq 7xo 7xq
actual,,bmz 7xn
actual,,bmz 7xn
documentari,,4me
fabl legendari,,4f6
fiction,,4ey 4tl
mytholog,,5wv 4f8 4f6 4f7
pretend,,v5
decept,,dd1 a74
practic,,3q9 je
lifelik pictori vivid,,3rf
fantast,,3sv
reason sensibl
commonsens,,3s6
intellig sound
reciproc mutual
civil cultur polit,,3eu
coars vulgar
low,,7xf
rough,,7yy
regular,,3dw
irregular,,3e0 u5
uniform,,3d3 3dy
period,,4ks 8xz
daili,,8ub
week,,8uu
akin,,6wu 5wk
kindr,,5wk
connect,,8cp
correl,,dic 9xv 7ry
relev,,7qp
applic,,dm5 djl dbx 7qq
pertin,,7qq dhy
mind awar,,3uj 3um
care,,3an
reson,,3xz 9r0 btj acm
standard,,3cz
mimet,,46v
schemat,,2uj
geometr,,480
repres,,a5y ag1
emblemat symbol,,3y6 4xu 22l
honor,,8ds
good respect,,d4l 3fm
infam notori,,8ed
sordid,,8i9
firm,,3g2
decent nice,,3hk 3gd 3h9
contemptu scorn,,3gv 5no 4qt 3hm
impud insol flip,,3hn 1f2
respons,,3at
excess extravag exuber,,3ol
restrict,,998 991
inhibitori,,d26
interrel,,7s0
laci,,6id
reson,,cm2 7c7 clh
respect,,5p6
awe awestruck
tall,,51g
rhythmic,,8xy 3dx
rich,,8ho
flush wealthi,,8hn 8ya 8ho
prosper,,8gj
poor,,8hr
rich,,3oj
luxuri sumptuous,,8hq 3q1 3om
lavish,,3q1
poor,,8hr
bankrupt,,6lr
reactionari,,73m
wrong,,3fu uh
good upright,,3fm
sin wick,,3f1
bur huski
vigor,,3lo
frail,,8kq
weak,,3lw 8kq
round circular,,7tf
spheric,,2yw 7ug
oval,,7tt
ellipsoid,,7ua
angular,,7u1
agricultur farm
rusti,,8qb
religi spiritu,,5yk
lay,,5z0
danger,,8kf
peril precari,,8kj 8kh ws 8kg
market,,cu6 cty
same,,3cw
compar,,3d1
ident,,3cx
differ,,3dc diu
polar,,46e 7ss 7sq
diverg,,14o 3df dik
divers various,,3dg
divers,,3dg
opposit,,7sq
variant,,5gl 8a dil dik 94o
aforesaid said
ident veri,,3cx
differ,,diu
similar,,3cz
akin kindr
analog correspond,,3d2 dgf dlc di8 3yv rk
sane,,8b1
insan,,8b7
buggi,,8bb
crazi mad,,5vw 8b7 8b8 8b5 8bb
maniac,,6ya 6xu
paranoid,,70s
schizophren,,74z
sarcast,,4ui
satisfactori,,dj6 asi
fine okay
comfort cheer
scholar,,750
academ,,715
erudit learn,,47m
technolog,,48x
conscienti,,3fl
sneak,,16j 732 767
blatant blaze conspicu
secur,,8kc
assur,,3hc
selfish,,3f6
elder older,,6s8
junior,,6wn
lowli secondari
lurid,,526
sensibl,,3ts cgz 3un
asleep numb
sensit,,3l1 ck8 cgz 3ts
sensit,,5oh 9ps
sensori,,3tq
separ,,8c8
detach isol separ
discret,,8c8
cooper,,d1o
pussi,,88f
infecti infect,,93h 93g 85m
antisept,,1jk 8hw
deterg,,8sn 1zl 3q4
earnest sincer solemn,,5og
grave sober solemn,,3ac
real,,7xq 7xo
frivol,,mp
dizzi lighthead silli
arch implik
elect elit,,64c 64d
usabl oper,,ar6
resid,,747 16p dhl dhq
locat set situat
aimless float
mobil wander,,3e2
resid,,16p
tentat,,3vm
juici voluptu
salaci,,5ms
adult,,uq
sexual,,yp
sculptur,,2ut
amorph shapeless
common mutual
exclus sole,,9rc
beard bewhisk
blind,,84y
signific import,,3qx 3r0
remark notabl
portent prodigi,,5cn
unimport,,8dv
simpl,,3du
complex,,3dv
tangl tortuous
complic complex
composit,,43j
compound,,43i
interlock interwoven
sincer,,3g9
earnest,,5og
honest,,3ge
genuin,,3e5
oili,,4q0
seven,,7ob
twelv dozen,,7og
fifteen,,7ok
seventeen,,7om
nineteen,,7oo
fifti,,7ow
billion,,7p5
fifth,,7s6
seventh,,7s8
fifteenth,,7se
seventeenth,,7sg
spontan,,3e7
onli sole
multipl,,431 3ns
doubl twofold
doubl dual
doubl dual twofold
expert good profici skill,,3td 3t9 6k1 3tc
consumm virtuoso,,79m 6k1 6xz
expert,,3t9
granular,,6fa
powder powderi,,8rl
smooth,,3ik
glassi,,8q7
velvet velveti,,36g
rough,,3il
mountain,,6g7 6fe
rocki,,6h7
rocki,,zk fs 5fc gh
cultur ethnic,,47j 3xr
lone solitari,,6uv
alon lone,,8cb
solitari,,8cb
social,,628
solid,,8gv
liquid,,8gu
fluid,,8qr 8qq
solid,,3ie 8fg
hollow,,7v7 6fj 6fi
deepset sunken
childlik simpl,,3gn
stabl,,3e4
specul,,ws 8kj
sparkl,,9nm
special,,3dr
exuber,,a7e 3a2
live,,39z
vibrant vivaci
spontan,,3e7
oral,,57t
consonant,,539
stabl,,3e4
firm steadi
explos volatil,,39v
regular,,3dw
shiver trembl,,810
shift,,fm
analept,,1ix
excitatori,,9my chk btp
stimul,,chk a38 9my
tortuous wind volumin,,7tx
zigzag,,7u0
arch,,7th
spiral,,1w0
crook corrupt
hard sever,,3lq
vehement,,3lt
weak,,3lw
faint feebl
flimsi,,8r5
pale pallid
stubborn,,3g5
dog,,3g7
subject,,6jm
disobedi,,3hh daj
rebelli,,1d2
success,,8gj
prosper roar thrive,,8hi
win,,5lz
disappoint frustrat
suffici,,7mo 3od dj2
adequ enough,,7mo 3eb
insuffici,,3oe
inadequ short
superior,,3ql
arch condescend patron
high,,8dr
lead,,8dr
humbl lowli,,7xf 8dv
superior,,3cl
ace crack super
boss brag
brilliant superb,,3iz 3ev
choic prime prize qualiti select
excel splendid,,42i 3cm djc
superl,,7wt
inferior,,3co
bum crummi,,74j
deplor woeful wretch,,8f2
idl,,3pn
support,,d4e dbj aa6
accessori adjunct auxiliari,,6kl dhy 1hv 6dv
amaz astonish stun
amaz astonish
suscept,,8ju
capabl subject,,8jw
vulner,,8kk
suscept,,8ju
regular,,3dw
symmetr,,7ue 3mm
sympathet,,5r1 49q
appeal,,bur 3bl
concurr simultan,,3m3 5cj 9ff dii
tall,,3pj
wild,,7wq 6de
chaotic,,8ia 7yw
excit frantic mad,,8b5
manic,,8b4 6dp
tactil tactual
cheap flash flashi gaudi loud,,1lo 4y4
taut tight
tens,,8b0
taut,,8kl
edgi restiv,,3r3 5pe
thin,,3o0
transpar,,274
dens,,3if
imposs,,8h0
thought,,3z5
preoccupi,,3vs
brood reflect,,9s9 5q0 9x0
extravag,,ug
neat order,,7yi
trim wellkept,,8i2
disord jumbl,,7yw
sloven,,764 8ib
sloppi,,8ib
tire,,81o
beat dead
weari,,81o
drawn haggard worn
exhaust fatigu
refresh,,83g
toler,,d4m
tonal,,3kd
crisp,,5t6
callous,,8al
sentiment,,5mh
docil,,a5k 9bc
stubborn,,3hg
annoy harass pester
anxious nervous,,8ay
disturb upset worri
true,,7xr
actual genuin liter,,7xo 7xq 3dn
fals,,7y1 4tg
question skeptic,,75z 3vo
suspici wari,,3vn 4qv
trustworthi,,467 3h2
authent,,3au 3e5
depend honest reliabl,,3gh 3au 3ge
emblemat,,6nv 40x 4xu 22l
repres,,dag
regular verit
belowground underground
submarin,,310
liquid,,8gu
confeder,,d2w
cohes,,8cr
incorpor integr unifi
one,,3cy
split,,8ck
rise,,6dz
down downward
downtown,,683
use,,3q3
usabl,,ar6
futil meaningless,,3q8
utopian,,7wb
airi impract windi,,3ya
valid,,3eq 3e6
legitim logic
valuabl,,7i8 cqr
worth,,7ph
variabl,,6i9 3ct 94o dil
variant,,5yq 41z 3ct dil 9jw
constant invari
miscellan,,3dg
vari variabl,,3ct dil 9jw 94o 3e1
airi,,7b6
violent,,3lt
convuls,,a7l 905
fierc furious,,3lt 3f4
passiv peac,,7yo
wick,,8lk ul
evil vicious,,3f4 up 3fp
sin ungod,,3f1 ul
conceal hidden
ultraviolet,,7dc
volatil,,8sj
unpaid volunt
reflex,,zg
vulner,,3ly
open,,aoi
outcast,,70f
cool,,3kw
warm,,5qp
crescendo,,3kg
welcom,,8c3
well,,8f1
ill sick,,5vw 83n
ail peak poor,,83n
diabet,,6r8
dizzi,,8av
lighthead,,8av 5m8
sick,,8ae 8af
muddi,,6hw 8k1 8r1 8r0 6ec
clammi,,8k4
damp moist,,8k3
sloppi,,8k1
wateri,,8k1 8pe
dri,,8k5
wet,,8k2
nutrient,,5re 7 au2 atz
loathsom,,bx8 5nr
wide broad
narrow,,6gb
slender thin,,3o0
will,,3a7
prepar,,82d
reluct,,3aa
wise,,3gy
foolish,,3tj
absurd idiot preposter ridicul,,4ln a72 3h0
silli,,6uj 3h0 6oe
insan,,3tj
unwis,,3gz
brushi,,664
mercenari,,82u
monast,,6tf
worthi,,7ae 3pk
commend,,a7n a7m
deserv worth,,3pk 3en
model,,45b
valuabl,,cqr 9we
academ,,6jy 62q
adolesc,,8da
ancestr,,6kv
alveolar,,53b
biolog,,7c3 48h
chemic,,48p
chemic,,8os 48p
cinemat,,4b6
cleric,,5yz
cleric,,6ob
coastal,,6hc
coloni,,6oo 63z
coloni,,5xa
consonant,,539
contractu,,4jb
cosmic,,6i7
differenti,,3dd 3dc
diplomat,,55g
econom,,63t
econom,,63t
editori,,6s5
elector,,7t 7s
electron,,48s
electron,,48s
feverish,,8an
fiction,,4ey
gentil,,6up
geometr,,480
human,,3cg
human,,3cg
inferenti,,3yn
institut,,5xu 2cg
ionic,,6fl
local,,6br
medic,,6a q5
naval,,603
numer,,7mr
parliamentari,,63c
phonolog,,49f
planetari,,6gu
physic,,48q
planetari terrestri
positivist,,3qw 47t 725
provinci,,6cj
recreat,,j4 k5
scholast,,62m 3xw 2ul
social,,5wf
spectral,,7ay 3p5
spheric,,2yw
suburban,,68q
symbol,,4w0 3y6
technic profici,,3td
technic technolog,,48x 12w
territori,,68o
testimoni,,4nv 4rz 4s6
testimoni,,4q2 4pu
theatric,,4yv
thermal,,7da
tonal,,3kb
topic,,4l8 40l
electr,,7bh 7bg
legisl,,d5d
literari,,4ex
radial,,7t9
photograph,,2ni
spatial,,f
linguist,,49c 6xi
linguist,,49d 6xj
dietari,,5r9 5ra
fiscal financi,,493 18t
gymnast,,kk
marit marri,,7yd
biblic scriptur
poetic,,52k 52j
polit,,q4
phonet,,532
phonet,,532
phonem,,533
philosoph,,468 497 71f
person,,39h
infern,,69p
pector,,2mv
patholog,,48o
pictori,,4yo 2lk 2np 4ku
possess,,dhh 6ip
mystic,,6zk
metropolitan,,682
percept,,5ok 3xn ch0
tactil tactual
optic visual
angel,,74r 6im
parochi,,6ar 60z
cultur,,47j
communist,,63r 4a8
apostol,,722
atom,,8mf
lexic,,3tn
lexic,,4h5
sexual,,3kp
ritual,,15l
ritual,,15q 15n
documentari,,4hu 20l
anatom,,55j
anatom,,48n
mental,,49n 3se
cultur,,3xr
molecular,,8nb
administr,,d2r
psycholog,,48y
theolog,,49g 49h
athlet,,6le
differenti,,485
orthograph,,4el
telegraph,,32r
parametr,,42z
operat,,4zl
therapeut,,ru
microscop,,2ic
histor,,495
sculptur,,2ut
magnet,,2gv
anion,,8md 6dx
angular,,7u1
adjectiv adject,,4da 4dg
mathemat,,47y
scriptur,,4gj
perceptu,,zw
development,,7l9
educ,,3xu
strateg,,4ah 44d
communic,,9zt
tragic,,4zb
comic,,4z8
neurot,,8b6
retin,,8ro
orbit,,6ah
meteorit,,6g1
emot,,5ma 39r
presidenti,,pm 72h 72g 72f
incid,,7bz
nation,,6jm
experienti,,47i
compar,,4di 9tp
artist,,6l7 1k8
aesthet esthet,,472
offici,,63j
capitalist,,63q 6n8
canonist,,6n7
symphon,,50j
pyknot,,83z
hyperem,,88z
epic,,4fl
execut,,dc0 bmn
patrist,,4ev
cubist,,66s
propagandist,,4ot 72w
dialect,,7sv 499
arithmet,,47z
bureaucrat,,5xq 66g
empir,,r0
tribal,,5wk 63w
polynomi,,434
procedur,,4kk ou 15g
regiment,,60f
residenti,,16p
respiratori,,8yg
woolen,,38y
commerci,,18k
osseous boni
racial,,5wj
wiri,,38t
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
