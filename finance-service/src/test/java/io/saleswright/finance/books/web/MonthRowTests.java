package io.saleswright.finance.books.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.books.BooksDesk.Told;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.finance.books.MonthStage;
import io.saleswright.platform.kernel.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a month's figures people see (FIN-14, FIN-15). */
class MonthRowTests {

  private static final List<Figure> GOODS =
      List.of(
          figure(FigureKind.INVOICED_NET, "800.00"),
          figure(FigureKind.CREDITED_NET, "100.00"),
          figure(FigureKind.SHIPPED, "904.00"),
          figure(FigureKind.COST_OF_GOODS, "300.00"),
          figure(FigureKind.FREIGHT, "60.00"),
          figure(FigureKind.FREIGHT, "-10.00"));

  @Test
  void theMarginIsWhatIsLeftOfTheNetAmounts() {
    MonthRow row = row(GOODS);

    assertThat(row.shipped()).isEqualTo(cny("904.00"));
    assertThat(row.goods()).isEqualTo(cny("300.00"));
    assertThat(row.freight()).isEqualTo(cny("50.00"));
    assertThat(row.margin()).isEqualTo(cny("350.00"));
  }

  @Test
  void thereIsNoneWhereNobodySaidWhatGoodsCostOrNothingWasInvoiced() {
    List<Figure> unknown = new ArrayList<>(GOODS);
    unknown.add(figure(FigureKind.COST_UNKNOWN, "1.00"));

    assertThat(row(unknown).goods()).isNull();
    assertThat(row(unknown).margin()).isNull();
    assertThat(row(List.of(figure(FigureKind.COST_OF_GOODS, "1.00"))).margin()).isNull();
  }

  @Test
  void whatWasTakenBackOfExpensesIsTakenOff() {
    List<Figure> expenses =
        List.of(
            figure(FigureKind.EXPENSES, "120.00"), figure(FigureKind.EXPENSE_REVERSED, "60.00"));

    assertThat(row(expenses).expenses()).isEqualTo(cny("60.00"));
  }

  private static MonthRow row(List<Figure> figures) {
    return MonthRow.of(new Told(YearMonth.of(2026, 11), MonthStage.UNCLOSED, figures)).getFirst();
  }

  private static Figure figure(FigureKind kind, String amount) {
    return new Figure(kind, cny(amount), 1);
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
