package io.saleswright.finance.control.web;

import io.saleswright.finance.control.Deviation;
import io.saleswright.finance.control.Grouping;
import io.saleswright.finance.control.Measure;
import io.saleswright.finance.control.Spent;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What requests say and answers show of controlling. */
final class ControlViews {

  private ControlViews() {}

  /**
   * What was spent of the budgets of a year.
   *
   * @param year the year
   * @param by by what it is added up
   * @param rows by key
   */
  record SpendingView(int year, Grouping by, List<Spent> rows) {}

  /**
   * What deviates in a year.
   *
   * @param year the year
   * @param rows by month
   */
  record DeviationsView(int year, List<DeviationView> rows) {}

  /** A month of a line whose spending is too far from its budget. */
  record DeviationView(
      String accountId,
      String department,
      String category,
      int month,
      Money planned,
      Money spent,
      @Nullable BigDecimal percent,
      @Nullable MeasureView measure) {

    static DeviationView of(Deviation deviation) {
      Measure measure = deviation.measure();
      return new DeviationView(
          deviation.accountId(),
          deviation.key().department(),
          deviation.key().category(),
          deviation.key().month(),
          deviation.planned(),
          deviation.spent(),
          deviation.percent(),
          measure == null ? null : MeasureView.of(measure));
    }
  }

  /** What is done about it. */
  record MeasureView(
      String state,
      String owner,
      String text,
      LocalDate dueOn,
      String by,
      @Nullable String result) {

    static MeasureView of(Measure measure) {
      return new MeasureView(
          measure.stage().name(),
          measure.owner(),
          measure.text(),
          measure.dueOn(),
          measure.by(),
          measure.result());
    }
  }

  /**
   * What shall be done.
   *
   * @param owner staff id of who does it
   * @param text what is done
   * @param dueOn until when
   */
  record MeasureBody(
      @NotBlank @Size(max = 64) String owner,
      @NotBlank @Size(max = 1000) @WithoutContacts String text,
      @NotNull LocalDate dueOn) {}

  /** What came of it. */
  record ResultBody(@NotBlank @Size(max = 1000) @WithoutContacts String result) {}
}
