package io.saleswright.finance.control.web;

import io.saleswright.finance.control.ControlDesk;
import io.saleswright.finance.control.Grouping;
import io.saleswright.finance.control.web.ControlViews.DeviationView;
import io.saleswright.finance.control.web.ControlViews.DeviationsView;
import io.saleswright.finance.control.web.ControlViews.MeasureBody;
import io.saleswright.finance.control.web.ControlViews.MeasureView;
import io.saleswright.finance.control.web.ControlViews.ResultBody;
import io.saleswright.finance.control.web.ControlViews.SpendingView;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Spending against budgets (EXP-11). */
@RestController
@RequestMapping("/api/expense-control")
class ControlController {

  private final ControlDesk desk;

  ControlController(ControlDesk desk) {
    this.desk = desk;
  }

  /**
   * What was spent of the budgets of a year, of the expenses that the caller may see.
   *
   * @param year the year
   * @param by CATEGORY, PERSON, CUSTOMER or MONTH
   * @param department only of this department
   */
  @GetMapping("/spending")
  @NotesLists(of = "spending", rule = "EXP-11")
  SpendingView spending(
      @RequestParam @Min(2000) @Max(2100) int year,
      @RequestParam(defaultValue = "CATEGORY") Grouping by,
      @RequestParam @Nullable @Size(max = 40) String department,
      Caller caller) {
    return new SpendingView(year, by, desk.spent(year, by, department, caller));
  }

  /**
   * Months of lines whose spending is further from its budget than the policy `deviation-percent`
   * lets it be, with what is done about it.
   *
   * @param year the year
   * @param department only of this department
   */
  @GetMapping("/deviations")
  @NotesLists(of = "deviations", rule = "EXP-11")
  DeviationsView deviations(
      @RequestParam @Min(2000) @Max(2100) int year,
      @RequestParam @Nullable @Size(max = 40) String department,
      Caller caller) {
    return new DeviationsView(
        year, desk.deviations(year, department, caller).stream().map(DeviationView::of).toList());
  }

  /** Decides what is done about a month of a line, and by whom. */
  @PutMapping("/deviations/{accountId}/measure")
  MeasureView decide(
      @PathVariable String accountId, @RequestBody @Valid MeasureBody body, Act act) {
    return MeasureView.of(
        desk.decide(accountId, body.owner().strip(), body.text().strip(), body.dueOn(), act));
  }

  /** Notes what came of it. */
  @PostMapping("/deviations/{accountId}/measure/result")
  MeasureView settle(@PathVariable String accountId, @RequestBody @Valid ResultBody body, Act act) {
    return MeasureView.of(desk.settle(accountId, body.result().strip(), act));
  }
}
