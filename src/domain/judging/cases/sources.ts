import type { Source } from '../judge-sentence.ts'

/** The passages that the judged cases cite: a small shop's help centre and pages of the kind that software companies write. */
const PASSAGES = {
  refund: [
    'Refund policy',
    null,
    'You can get a full refund within 30 days of purchase. Items must be unused and in their original condition.',
  ],
  shipping: ['Shipping', 'Delivery times', 'Standard shipping takes 3–5 business days. Express shipping takes 1–2 business days.'],
  password: [
    'Reset your password',
    null,
    'If you forgot your password, click "Forgot Password" on the login page. Enter your e-mail address. We send a reset link to your inbox. Open the link and choose a new password.',
  ],
  support: [
    'Contact us',
    'Support hours',
    'Our support team is available around the clock by chat. Phone support is available Monday to Friday, 9 AM – 6 PM EST.',
  ],
  account: [
    'Account verification',
    null,
    'To verify your account you need a valid e-mail address and a phone number. Some features also require a government-issued ID.',
  ],
  premium: [
    'Premium membership',
    'Benefits',
    'Premium members enjoy:\n- Free shipping on every order\n- Priority support\n- Exclusive discounts\n- Early access to sales',
  ],
  payment: ['Payment methods', null, 'We accept Visa, MasterCard, American Express (Amex), PayPal, Apple Pay and Google Pay.'],
  tracking: [
    'Track your order',
    null,
    'You can track an order with its order number on the tracking page at https://shop.example/track. You can also ask our support team.',
  ],
  privacy: ['Privacy', null, 'All personal data is encrypted. Your data is never shared with third parties without your consent.'],
  returns: [
    'Returns',
    'What can be returned',
    'Opened items cannot be returned. Gift cards and sale items are non-refundable. All other items can be returned except perishable goods. Return shipping costs $5.95 and is deducted from your refund. If the item arrived damaged, you must contact us at returns@shop.example within 48 hours.',
  ],
  rates: [
    'Shipping rates',
    null,
    '| Method | Price | Delivery |\n| --- | --- | --- |\n| Standard | $4.99 | 3–5 business days |\n| Express | $12.99 | 1–2 business days |\n| Pickup | free | same day |\n\nOrders over $50 ship free with standard shipping. We do not ship to P.O. boxes.',
  ],
  thresholds: [
    'Shipping',
    'Delivery times',
    'Standard shipping takes 3–5 business days and costs $4.90. Express shipping takes 1–2 business days. Orders over $50 ship free.',
  ],
  plans: [
    'Plans and limits',
    'Business plan',
    'The Business plan costs $1,200 per year and includes up to 10 users and 50 GB of storage. The Starter plan costs $29 per month and includes 2 users. You can upgrade at any time. Downgrades take effect at the end of the billing period. Annual plans may be cancelled within 14 days of purchase.',
  ],
  install: [
    'Installing the agent',
    'Linux',
    'Download version 2.9.1 from https://downloads.example.com/agent. Run `npm install -g deskhand-agent` and restart the service. If you see error CWWKF0001E, delete the file config.yaml and run the installer again. Node 24 or later is required. Do not run the installer as root.',
  ],
  domain: [
    'Connecting a domain',
    null,
    'Log in to your domain host account. Add the MX records listed below. Changes may take up to 72 hours to take effect. We recommend changing the TTL value to 86400. You can only connect one domain per site. Contact your domain host if you need help adding the records.',
  ],
  hours: [
    'Stores',
    'Opening hours',
    'Our store in Berlin opens at 10:00 and closes at 20:00, Monday through Saturday. It is closed on Sundays and on December 25. Call +49 30 5550 1234 for questions.',
  ],
  warranty: [
    'Warranty',
    null,
    'Every blender comes with a two-year warranty. The warranty does not cover damage caused by misuse. Repairs usually take ten days. After 30 days of storage, unclaimed items are recycled. At least 18 years of age is required to order knives.',
  ],
  notice: [
    'Order status',
    null,
    'We will email you a tracking link as soon as your order has been shipped. Once your return has been received, we will refund the amount to your original payment method within 7 days.',
  ],
  pool: [
    'Spa and pool',
    'Rules',
    'Children under 12 may swim when an adult swimmer is with them. The sauna is for guests aged 16 and over.',
  ],
  german: [
    'Rückgabe und Versand',
    null,
    'Sie können unbenutzte Artikel innerhalb von 30 Tagen zurückgeben. Der Standardversand dauert 3–5 Werktage, der Expressversand 1–2 Werktage. Geöffnete Artikel können nicht zurückgegeben werden. Der Telefonsupport ist Montag bis Freitag von 9 bis 18 Uhr erreichbar.',
  ],
  french: [
    'Retours et livraison',
    null,
    'Vous pouvez retourner un article non utilisé sous 30 jours. La livraison standard prend 3 à 5 jours ouvrés et coûte 4,99 €. Les articles ouverts ne peuvent pas être retournés.',
  ],
  spanish: [
    'Devoluciones',
    null,
    'Puede devolver un artículo sin usar en un plazo de 30 días. El envío estándar tarda de 3 a 5 días hábiles. Los artículos abiertos no se pueden devolver.',
  ],
  arabic: ['الإرجاع', null, 'يمكنك إرجاع المنتجات غير المستخدمة خلال 30 يومًا. يستغرق الشحن العادي من 3 إلى 5 أيام عمل.'],
  chinese: ['退货', null, '未使用的商品可以在30天内退货。标准配送需要3-5个工作日。已拆封的商品不能退货。'],
  liveChat: [
    'Chat and phone support',
    'Live chat',
    'Our live chat is open all day, every day. Click the chat button at the bottom of any page of the shop to start a conversation with us.',
  ],
  phone: [
    'Chat and phone support',
    'Phone support',
    'You can reach our phone support Monday to Friday from 9 AM to 6 PM EST. Outside of these hours please use the live chat, which is always open.',
  ],
  clock: [
    'When you can reach us',
    'We are here around the clock',
    'Fernhill Goods customer support is available 24 hours a day, 7 days a week. Whether you write early in the morning or late at night, there is somebody to help you.',
  ],
  beforeWriting: [
    'When you can reach us',
    'Before you write',
    'Most questions about orders, refunds and accounts are answered in this help centre. If you do not find what you are looking for, tell us what you need in your own words and have your order number ready if it is about an order.',
  ],
  encrypted: [
    'How we protect your data',
    'Your data is encrypted',
    'All personal information that you give us is encrypted. That goes for everything that you enter in the shop, such as your name and your address.',
  ],
  thirdParties: [
    'How we protect your data',
    'Who gets to see it',
    'We never share your personal information with third parties without your consent. If we would like to do so, we ask you first, and you are free to say no.',
  ],
  cards: [
    'Payment methods',
    'Cards',
    'We accept Visa, MasterCard and American Express (Amex). Enter the details of your card at checkout as they are printed on it.',
  ],
  wallets: [
    'Payment methods',
    'PayPal and wallets',
    'You can also pay with PayPal, Apple Pay or Google Pay. Choose the service at checkout and confirm the payment there.',
  ],
  benefits: [
    'Premium membership',
    'Benefits',
    'As a premium member of Fernhill Goods you get:\n\n- free shipping\n- priority support\n- exclusive discounts\n- early access to sales',
  ],
  priority: [
    'Premium membership',
    'Priority support',
    'When you write to us as a premium member, your request gets priority over others. It does not matter what it is about: orders, refunds or your account.',
  ],
  refundable: [
    'Refunds and returns',
    'What can be refunded',
    'You get a full refund within 30 days for items that are unused and in their original condition. An item that has been used, or that is no longer in its original condition, cannot be refunded.',
  ],
  askRefund: [
    'Refunds and returns',
    'How to ask for a refund',
    'Contact our support team and give us your order number. Tell us which item you would like to return, and we will explain the next steps to you.',
  ],
  forgot: [
    'Reset your password',
    'If you forgot your password',
    'You can set a new password yourself:\n\n1. Open the login page and click "Forgot Password".\n2. Enter the e-mail address of your account.\n3. Check your inbox for our message.\n4. Click the reset link in it and choose a new password.',
  ],
  noMessage: [
    'Reset your password',
    'If the message does not arrive',
    'Make sure that you entered the e-mail address that you signed up with, and look into your spam folder too. If there is still no message, contact our support team and we will help you to get back into your account.',
  ],
  standard: [
    'Shipping times',
    'Standard shipping',
    'Standard shipping takes 3–5 business days. It is the method that is chosen for your order unless you select another one at checkout.',
  ],
  express: [
    'Shipping times',
    'Express shipping',
    'If you need your order sooner, choose express shipping at checkout. Express shipping takes 1–2 business days.',
  ],
  which: [
    'Shipping times',
    'Which one to choose',
    'If you are not in a hurry, standard shipping is the right choice. If you need your order as soon as possible, express shipping saves you a few days.',
  ],
  trackingPage: [
    'Track your order',
    'On the tracking page',
    'Open the tracking page of the shop and enter your order number. The page then shows you where your order is and how far it has come.',
  ],
  askStatus: [
    'Track your order',
    'With the help of our support team',
    'If you would rather ask somebody, give your order number to our support team. They can look up the status of your order for you.',
  ],
  verify: [
    'Verify your account',
    'What you need',
    'To verify your account you need a valid e-mail address and a phone number. For some features we also ask for a government-issued ID.',
  ],
  whyVerify: [
    'Verify your account',
    'Why we ask for it',
    'Verification protects you and other customers: it makes sure that the account really is yours and that nobody else can act in your name.',
  ],
} as const satisfies Record<string, readonly [string, string | null, string]>

export type PassageName = keyof typeof PASSAGES

/** The named passages as sources 1, 2, 3 … in the order of the names. */
export function sourcesOf(names: string): Source[] {
  return names.split(' ').map((name, index) => {
    const [title, heading, text] = PASSAGES[name as PassageName]
    return { marker: index + 1, title, heading, text }
  })
}
