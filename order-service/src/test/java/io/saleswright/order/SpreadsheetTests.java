package io.saleswright.order;

import io.saleswright.testkit.TestSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list is given as a spreadsheet, too (RPT-16). */
class SpreadsheetTests extends OrderServiceFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/orders",
        "/api/orders/at-risk",
        "/api/products",
        "/api/carriers",
        "/api/returns"
      })
  void everyListHasItsSheetInChinese(String path) {
    TestSheet.assertHeadingsInChinese(as("support-supervisor"), path);
  }
}
