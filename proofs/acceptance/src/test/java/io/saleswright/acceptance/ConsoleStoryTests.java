package io.saleswright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Inside sales at work in the console, in Chinese and with a real browser: an order from a pasted
 * table to its verification (ORD-01, ORD-02, ORD-03). Nothing on the way breaks the policy that the
 * gateway gives to browsers.
 */
class ConsoleStoryTests {

  private static final String[] PARTIES = {"业务员", "客户", "车间"};

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void anOrderIsTakenFromAPastedTableAndVerified() {
    SalesStory story = SalesStory.begin();
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Page page = browser.newPage(new Browser.NewPageOptions().setLocale("zh-CN"));
      page.setDefaultTimeout(60_000);
      page.onConsoleMessage(message -> {
        if (message.text().contains("Content Security Policy")) {
          complaints.add(message.text());
        }
      });
      logIn(page);
      place(page, story);
      confirm(page);
      verify(page);
    }
    Assertions.assertThat(complaints).isEmpty();
  }

  private static void logIn(Page page) {
    page.navigate(RunningStack.gateway() + "/app/orders/new");
    page.fill("#username", "sales-support");
    page.fill("#password", "demo");
    page.click("#kc-login");
    page.waitForURL(RunningStack.gateway() + "/app/orders/new");
  }

  private static void place(Page page, SalesStory story) {
    page.locator("#customerId").fill(story.customerName());
    page.locator(".ant-select-item-option")
        .filter(new Locator.FilterOptions().setHasText(story.customerName()))
        .click();
    page.fill("#requestedShipDate", SalesStory.today().plusDays(14).toString());
    paste(page.locator(".grid input").first(), "产品\t数量\n" + story.productCode() + "\t3\n");
    assertThat(page.locator("output")).containsText("300.00");
    page.fill("#invoiceTitle", story.customerName());
    page.fill("#delivery_address", "人民路 1 号");
    page.fill("#delivery_consignee", "王芳");
    page.fill("#delivery_phone", "0512-1234567");
    button(page, "提交订单").last().click();
    page.waitForURL(Pattern.compile(".*/app/orders/[0-9a-f-]{36}"));
    assertThat(page.locator("h1")).containsText("已接单");
  }

  private static void confirm(Page page) {
    for (String party : PARTIES) {
      button(page, "确认").click();
      page.locator("#party").click();
      page.locator(".ant-select-item-option")
          .filter(new Locator.FilterOptions().setHasText(party))
          .click();
      page.fill("#means", "电话");
      button(page, "提交").click();
      assertThat(page.locator(".ant-drawer-body")).hasCount(0);
    }
  }

  private static void verify(Page page) {
    button(page, "核对").click();
    assertThat(page.locator(".choices .ant-checkbox-input")).hasCount(13);
    page.getByLabel("全选").check();
    button(page, "提交").click();
    assertThat(page.locator("h1")).containsText(Pattern.compile("已确认|已审批"));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Pastes as a spreadsheet's clipboard does. */
  private static void paste(Locator cell, String block) {
    cell.focus();
    cell.evaluate(
        """
        (cell, block) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text', block);
          cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }\
        """,
        block);
  }
}
