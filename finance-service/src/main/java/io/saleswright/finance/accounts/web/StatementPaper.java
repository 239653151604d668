package io.saleswright.finance.accounts.web;

import io.saleswright.finance.accounts.MovementKind;
import io.saleswright.finance.accounts.Statement;
import io.saleswright.finance.accounts.web.StatementView.MovementView;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.PaperHead;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's account as it stands on paper.
 *
 * @param customer what the customer is called
 * @param currency the currency of all of it
 * @param from the first day
 * @param to the last day
 * @param opening what was owed before
 * @param lines the movements
 * @param closing what was owed at the end
 * @param open what of receivables was open
 * @param onAccount what of the customer's money covered nothing
 * @param items what was open
 */
record StatementPaper(
    String customer,
    String currency,
    LocalDate from,
    LocalDate to,
    Money opening,
    List<Line> lines,
    Money closing,
    Money open,
    Money onAccount,
    List<Item> items) {

  /** A movement. */
  record Line(LocalDate day, String what, String number, Money change, Money balance) {}

  /** An open item. */
  record Item(
      String number, @Nullable LocalDate dueOn, long daysOverdue, Money claim, Money left) {}

  static Paper print(Papers papers, Statement statement, String customer, WorkCalendar calendar) {
    return papers.render("statement", head(statement), of(statement, customer, calendar));
  }

  /** What it says of itself; the code on it leads to the same account. */
  static PaperHead head(Statement statement) {
    LocalDate from = statement.period().from();
    LocalDate to = statement.period().to();
    return new PaperHead(
        "对账单",
        "Statement of account",
        statement.currency() + " " + from + " – " + to,
        1,
        statement.asOf().day(),
        "/app/#/statements?customerId=%s&currency=%s&from=%s&to=%s"
            .formatted(
                URLEncoder.encode(statement.customerId(), StandardCharsets.UTF_8),
                statement.currency(),
                from,
                to),
        false);
  }

  private static StatementPaper of(Statement statement, String customer, WorkCalendar calendar) {
    return new StatementPaper(
        customer,
        statement.currency(),
        statement.period().from(),
        statement.period().to(),
        statement.opening(),
        StatementView.movements(statement).stream().map(row -> line(row, calendar)).toList(),
        statement.closing(),
        statement.open(),
        statement.onAccount(),
        statement.openItems().stream()
            .map(item ->
                new Item(
                    item.number(), item.dueOn(), item.daysOverdue(), item.claim(), item.open()))
            .toList());
  }

  private static Line line(MovementView row, WorkCalendar calendar) {
    return new Line(
        calendar.businessDate(row.at()),
        words(MovementKind.valueOf(row.kind())),
        row.number() == null ? "" : row.number(),
        row.amount(),
        row.balance());
  }

  private static String words(MovementKind kind) {
    return switch (kind) {
      case OPENING_ITEM -> "期初应收 opening item";
      case RECEIVABLE -> "订单应收 order";
      case RECEIVABLE_CHANGED -> "订单变更 order changed";
      case RECEIVABLE_CANCELLED -> "订单取消 order cancelled";
      case CREDIT_NOTE -> "红字发票 credit note";
      case CREDIT_NOTE_REVERSED -> "冲销红字发票 credit note reversed";
      case WRITE_OFF -> "核销差额 write-off";
      case WRITE_OFF_REVERSED -> "冲销核销 write-off reversed";
      case OTHER_INCOME -> "多收转其他收入 other income";
      case OTHER_INCOME_REVERSED -> "冲销其他收入 other income reversed";
      case PAYMENT -> "收款 payment";
      case PAYMENT_REVERSED -> "冲销收款 payment reversed";
      case REFUND -> "退款 refund";
      case REFUND_REVERSED -> "冲销退款 refund reversed";
    };
  }
}
