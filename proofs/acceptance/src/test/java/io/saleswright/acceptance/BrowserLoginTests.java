package io.saleswright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A person with a real browser: login at Keycloak, the console, and logout at both ends. */
class BrowserLoginTests {

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aSalespersonLogsInSeesTheOwnOrderAndLogsOut() {
    SalesStory story = SalesStory.begin().placed("{\"kind\":\"PREPAID\"}");
    String number = story.get().text("number");
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Page page = browser.newPage();
      page.setDefaultTimeout(60_000);
      page.navigate(RunningStack.gateway() + "/");
      page.fill("#username", "sales-rep");
      page.fill("#password", "demo");
      page.click("#kc-login");

      page.waitForURL(Pattern.compile(Pattern.quote(RunningStack.gateway()) + "/app/.*"));
      page.navigate(RunningStack.gateway() + "/app/orders");
      page.getByText(number).first().click();
      assertThat(page.locator("h1")).containsText(number);

      page.locator("form[action='/logout'] button").click();
      // The console looks first whether something waits to be sent; it is left when both ends know.
      assertThat(page.locator("form[action='/logout']")).hasCount(0);
      page.navigate(RunningStack.gateway() + "/");
      assertThat(page.locator("#username")).isVisible();
    }
  }
}
