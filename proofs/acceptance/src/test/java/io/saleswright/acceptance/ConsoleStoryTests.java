package io.saleswright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.saleswright.acceptance.Person.Screen;
import io.saleswright.acceptance.Person.Tongue;
import java.util.concurrent.TimeUnit;
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
        Browser browser = Chromium.launch(playwright);
        Person clerk = Person.logsIn(browser, Screen.DESK, Tongue.CHINESE, "sales-support")) {
      place(clerk.opens("/orders/new"), story);
      confirm(clerk);
      verify(clerk);
    }
  }

  private static void place(Person clerk, SalesStory story) {
    clerk
        .chooses("customerId", story.customerName())
        .types("requestedShipDate", SalesStory.today().plusDays(14).toString());
    Page page = clerk.page();
    paste(page.locator(".grid input").first(), "产品\t数量\n" + story.productCode() + "\t3\n");
    assertThat(page.locator("output")).containsText("300.00");
    clerk
        .types("invoiceTitle", story.customerName())
        .types("delivery.address", "人民路 1 号")
        .types("delivery.consignee", "王芳")
        .types("delivery.phone", "0512-1234567")
        .presses("提交订单")
        .document();
    clerk.isAt("已接单");
  }

  private static void confirm(Person clerk) {
    for (String party : PARTIES) {
      clerk.presses("确认").chooses("party", party).types("means", "电话").submits();
    }
  }

  private static void verify(Person clerk) {
    clerk.presses("核对");
    assertThat(clerk.page().locator(".choices .ant-checkbox-input")).hasCount(13);
    clerk.ticks("全选").submits().isAt("已确认|已审批");
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
