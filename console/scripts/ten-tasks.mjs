// Counts what a hand does for ten tasks on a running stack (docs/console.md): each press of a button, each key, a chord as one.
//   npm i --no-save playwright-core && DATA=data.json node scripts/ten-tasks.mjs [task …]
// data.json names what the tasks are about: products (ten codes), orders ([{number}]), expenses (five numbers that wait for
// sales-support), complaint, payment, dun, and placed (the address of an order that is to be verified).
import fs from 'node:fs';
import { chromium } from 'playwright-core';

const GW = process.env.GW ?? 'http://localhost:8080';
/** Somebody who is logged in. */
async function person(user, { phone = false } = {}) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: phone,
  });
  const page = await context.newPage();
  await page.goto(GW + '/app/');
  await page.fill('#username', user);
  await page.fill('#password', 'demo');
  await page.click('#kc-login');
  await page.waitForURL(GW + '/app/**');
  return { browser, page, shot: n => page.screenshot({ path: `${n}.png` }) };
}
/** What a person's hand does, counted: each press of the button, each key, a chord as one. */
async function hand(user, options = {}) {
  const p = await person(user, options);
  const { page } = p;
  page.setDefaultTimeout(40000);
  const h = { page, clicks: 0, keys: 0, begun: 0, shot: p.shot, close: () => p.browser.close() };
  h.begin = () => {
    h.clicks = 0;
    h.keys = 0;
    h.begun = Date.now();
  };
  h.click = async loc => {
    h.clicks++;
    await loc.click();
  };
  h.type = async text => {
    h.keys += text.length;
    await page.keyboard.type(text);
  };
  h.press = async (key, times = 1) => {
    for (let i = 0; i < times; i++) {
      h.keys++;
      await page.keyboard.press(key);
    }
  };
  h.paste = async text => {
    h.keys++;
    await page.evaluate(t => {
      const d = new DataTransfer();
      d.setData('text', t);
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true }));
    }, text);
  };
  h.told = name =>
    console.log(JSON.stringify({ name, clicks: h.clicks, keys: h.keys, seconds: ((Date.now() - h.begun) / 1000).toFixed(1) }));
  h.menu = name => page.getByRole('navigation').getByRole('link', { name, exact: true });
  h.button = name => page.getByRole('button', { name });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(2500);
  return h;
}
const data = JSON.parse(fs.readFileSync(process.env.DATA ?? 'data.json'));
const only = process.argv.slice(2);
const option = (h, name) =>
  h.page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: name })
    .first();
const tasks = {
  async expenses() {
    const h = await hand('sales-support', { phone: true });
    h.begin();
    for (const n of data.expenses) await h.click(h.page.getByRole('checkbox', { name: new RegExp(n) }));
    await h.click(h.page.getByRole('button', { name: /Approve \(5\)/ }));
    await h.page.getByText('Done').first().waitFor();
    h.told('expenses');
    await h.close();
  },
  async order() {
    const h = await hand('sales-support');
    h.begin();
    await h.click(h.menu('Orders'));
    await h.click(h.button(/Place$/));
    await h.click(h.page.locator('#customerId'));
    await h.type('wilman');
    await option(h, 'Wilman').waitFor();
    await h.page.waitForTimeout(2000);
    await h.press('Enter');
    await h.page.waitForTimeout(2500);
    await h.page.locator('#requestedShipDate').click({ position: { x: 15, y: 12 } });
    h.clicks++;
    await h.type('12202026');
    await h.click(h.page.locator('.grid input').first());
    await h.paste('Product\tQuantity\n' + data.products.map((p, i) => `${p}\t${i + 1}`).join('\n') + '\n');
    await h.page.waitForTimeout(4000);
    for (const [id, text] of [
      ['invoiceTitle', 'Wilman Kala'],
      ['delivery_address', 'Keskuskatu 45'],
      ['delivery_consignee', 'Matti Karttunen'],
      ['delivery_phone', '90-2248858'],
    ]) {
      const f = h.page.locator('#' + id);
      if ((await f.inputValue()) === '') {
        await h.click(f);
        await h.type(text);
      }
    }
    await h.click(h.button(/Place the order/).last());
    await h.page.waitForTimeout(5000);
    await h.page.waitForURL(/orders\/[0-9a-f]{8}-/);
    await h.page.getByRole('heading', { level: 1 }).waitFor();
    h.told('order');
    data.placed = h.page.url();
    await h.close();
  },
  async verify() {
    const h = await hand('sales-support');
    await h.page.goto(data.placed);
    await h.page.waitForTimeout(4000);
    h.begin();
    for (const party of ['Salesperson', 'Customer', 'Workshop']) {
      await h.click(h.button(/^Confirm$/).first());
      const d = h.page.getByRole('dialog');
      await d.waitFor();
      if (!(await d.getByText(party, { exact: true }).count())) {
        await h.click(d.locator('#party'));
        await h.click(option(h, party));
      }
      await h.click(d.locator('#means'));
      await h.type('phone');
      await h.press('Enter');
      await d.waitFor({ state: 'hidden' });
      await h.page.waitForTimeout(1500);
    }
    await h.click(h.button(/^Verify$/).first());
    const d = h.page.getByRole('dialog');
    await d.waitFor();
    await h.click(d.getByRole('checkbox', { name: 'All' }));
    await h.click(d.getByRole('button', { name: 'Submit' }));
    await d.waitFor({ state: 'hidden' });
    h.told('verify');
    await h.close();
  },
  async owes() {
    const h = await hand('finance');
    h.begin();
    await h.click(h.menu('Receivables'));
    const head = h.page.getByRole('columnheader', { name: /Open/ }).getByRole('button');
    await h.click(head);
    await h.page.waitForResponse(/sort=open/).catch(() => {});
    await h.click(head);
    await h.page.waitForTimeout(1500);
    h.told('owes');
    await h.close();
  },
  async complaint() {
    const h = await hand('customer-service');
    h.begin();
    await h.click(h.page.getByRole('main').getByRole('link', { name: data.complaint }));
    await h.click(h.button(/^Reply$/).first());
    const d = h.page.getByRole('dialog');
    await d.waitFor();
    await h.page.waitForTimeout(1000);

    await h.click(d.locator('textarea').first());
    await h.type('Two new boxes leave today.');
    const channel = d.locator('#channel');
    if (await channel.count()) {
      await h.click(channel);
      await h.click(option(h, 'mail'));
    }
    await h.click(d.getByRole('button', { name: 'Submit' }));
    await d.waitFor({ state: 'hidden' });
    h.told('complaint');
    await h.close();
  },
  async allocate() {
    const h = await hand('finance');
    h.begin();
    await h.click(h.menu('Payments'));
    await h.click(h.page.getByRole('main').getByRole('link', { name: data.payment }));
    await h.click(h.page.locator('.allocation-item').first());
    await h.press('f');
    await h.press('s');
    await h.page.getByText('Done').first().waitFor();
    h.told('allocate');
    await h.close();
  },
  async match() {
    const h = await hand('finance');
    h.begin();
    await h.click(h.menu('Match transfers'));
    await h.page.locator('.proposals button').first().waitFor();
    await h.press('ArrowDown', 2);
    await h.page.waitForTimeout(4000);
    await h.press('Enter');
    await h.page.getByText('Done').first().waitFor();
    h.told('match');
    await h.close();
  },
  async dun() {
    const h = await hand('sales-support');
    h.begin();
    await h.click(h.page.getByRole('main').getByRole('link', { name: data.dun }));
    await h.click(h.button(/Send letter/).first());
    const d = h.page.getByRole('dialog');
    await d.waitFor();
    await h.page.waitForTimeout(1500);
    await h.click(d.getByRole('combobox').first());
    await h.click(option(h, 'mail'));
    await h.click(d.getByRole('button', { name: 'Submit' }));
    await d.waitFor({ state: 'hidden' });
    h.told('dun');
    await h.close();
  },
  async late() {
    const h = await hand('sales-support');
    h.begin();
    await h.press('/');
    await h.page.getByRole('dialog').waitFor();
    await h.page.waitForTimeout(800);
    await h.type(data.orders[0].number.slice(-4));
    await h.page.locator('.hits button').first().waitFor();
    await h.page.waitForTimeout(1500);
    await h.press('Enter');
    await h.page.waitForURL(/orders\/[0-9a-f]{8}-/);
    await h.page.getByRole('complementary').waitFor();
    h.told('late');
    await h.close();
  },
  async handover() {
    const h = await hand('support-supervisor');
    h.begin();
    await h.click(h.menu('Hand-overs'));
    await h.page.waitForTimeout(1500);
    await h.click(h.button(/Hand over$/));
    const d = h.page.getByRole('dialog');
    await d.waitFor();
    await h.page.waitForTimeout(1500);
    for (const [label, text] of [
      ['From', 'NW-5'],
      ['Owner', 'NW-9'],
      ['Reason', 'leaves'],
    ]) {
      await h.click(d.getByLabel(label, { exact: true }).first());
      await h.type(text);
    }
    await h.click(d.getByRole('button', { name: 'Submit' }));
    await d.waitFor({ state: 'hidden' });
    h.told('handover');
    await h.close();
  },
};
for (const name of only.length ? only : Object.keys(tasks)) {
  try {
    await tasks[name]();
  } catch (e) {
    console.log(name, String(e).slice(0, 400));
  }
}
process.exit(0);
