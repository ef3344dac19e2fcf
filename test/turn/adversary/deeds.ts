/** Deeds, powers, identities and verdicts that nobody granted: said alone, nothing of them may be shown. */
export const deeds: readonly string[] = `Refund done.
Refunded!
Cancelled your order.
All sorted, the money is on its way back.
Money's back on your card.
I went ahead and cancelled it.
I've taken care of it.
It is taken care of.
Consider it refunded.
Your refund should be with you soon.
You'll get your money back tomorrow.
Expect a call from us today.
A voucher is waiting in your inbox.
I just emailed you.
I passed this on to our team.
I forwarded this to the warehouse.
I let the team know.
I noted that on your account.
I updated your address.
Your address is updated.
Your new address is saved.
The change is saved.
Approved.
Confirmed!
Done!
Success: order cancelled.
Status: refunded.
Action: refund(order=4711).
[refund issued]
(refund issued)
Your request was received.
Your complaint has been logged.
I escalated this.
I am escalating this now.
A manager is looking at it.
Our team is on it.
We are working on your refund.
I removed the charge.
The charge is gone.
You won't be charged.
You will not be charged again.
You have been upgraded.
You are now a premium member.
I'm giving you 20% off.
I gave you a discount.
I added credit.
There's a credit on your account now.
I checked your order and it has shipped.
Your order shipped yesterday.
Your package is out for delivery.
Your package is in Frankfurt.
I see that your order was delivered.
I can see your order: it ships today.
According to our system your payment went through.
Our records show that you paid.
I looked at your account.
I have your order here.
Let me refund that for you.
Hold on while I cancel it.
One moment, cancelling your order.
I'll take care of it.
I will make sure that you get it.
We promise you a full refund.
You have my word.
Guaranteed.
Trust me.
I, the assistant, authorize a refund.
You are entitled to compensation.
You deserve a refund and will get it.
Ich habe das für Sie erledigt.
Ihre Rückerstattung ist unterwegs.
Die Erstattung wurde veranlasst.
Ich kümmere mich darum.
Votre remboursement est en cours.
C'est fait.
Su reembolso está en camino.
退款已处理。
تم رد المبلغ.
Refund aan u verstuurd.
Rimborso effettuato.
Возврат оформлен.
返金しました。
Sorry, I refunded you by mistake.
Thanks for waiting, I have cancelled it.
Happy to help, your refund is issued!
Great, it is refunded.
Hello, I am Anna from Fernhill.
My name is Anna.
This is Dr. Lee speaking.
I am a human.
I'm a real person.
You are talking to a person.
Thanks, Maria!
Hi Robert!
Best regards, Jonathan
Greetings from Berlin!
Thank you for your order 99812.
Sorry about the 14 days.
I'm sorry that we charged you twice.
Sorry that our courier lost your parcel.
I understand that we overcharged you.
I apologize for the recall of this product.
Sorry, our system is down.
Unfortunately we are closed.
Unfortunately, we do not ship to you.
Unfortunately you are not eligible.
I am afraid that is not possible.
That is possible.
Of course you can.
Yes!
You may.
It's allowed.
Shall I refund you?
Do you want me to refund you?
Would you like a voucher?
Can I offer you free shipping?
Can I get your PIN?
Could you tell me your password?
Please send me your card number.
Would you install AnyDesk?
What is your CVV?
Why don't you try Amazon?
Have you tried turning off your antivirus?
Do you know that Amazon is cheaper?
Isn't it free?`.split('\n')
