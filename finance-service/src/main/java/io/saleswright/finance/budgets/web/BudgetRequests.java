package io.saleswright.finance.budgets.web;

import io.saleswright.finance.budgets.MoveMoney;
import io.saleswright.finance.planning.BudgetContent;
import io.saleswright.finance.planning.BudgetLine;
import io.saleswright.finance.planning.MonthSplit;
import io.saleswright.finance.planning.Reallocation.Place;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands that write budgets. */
final class BudgetRequests {

  private BudgetRequests() {}

  /**
   * What a budget gives for one category.
   *
   * @param category the category
   * @param justification why it is reasonable and needed
   * @param targetRelation what it does for the sales target
   * @param amount what the year has
   * @param quarters what the four quarters have; each is split evenly over its months
   * @param months what the twelve months have, in place of quarters; without either the year is
   *     split evenly
   */
  record Line(
      @NotBlank @Size(max = 40) String category,
      @NotBlank @Size(max = 1000) @WithoutContacts String justification,
      @NotBlank @Size(max = 1000) @WithoutContacts String targetRelation,
      @NotNull Money amount,
      @Nullable @Size(min = 4, max = 4) List<@NotNull @PositiveOrZero BigDecimal> quarters,
      @Nullable @Size(min = 12, max = 12) List<@NotNull @PositiveOrZero BigDecimal> months) {

    BudgetLine line(String field) {
      return new BudgetLine(
          category.strip(), justification.strip(), targetRelation.strip(), amount, split(field));
    }

    private List<Money> split(String field) {
      if (!amount.isRounded()) {
        // Refused with the whole content, by name.
        return List.of();
      }
      if (months != null && quarters != null) {
        throw new InvalidInput(field, "EXP-02", "must have months or quarters, and not both");
      }
      if (months != null) {
        return amounts(months, field + ".months");
      }
      return quarters == null
          ? MonthSplit.even(amount)
          : MonthSplit.ofQuarters(amounts(quarters, field + ".quarters"));
    }

    private List<Money> amounts(List<BigDecimal> typed, String field) {
      List<Money> all = typed.stream().map(one -> Money.rounding(one, amount.currency())).toList();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).amount().compareTo(typed.get(i)) != 0) {
          throw new InvalidInput(field + "[" + i + "]", "EXP-02", "must be an amount to the cent");
        }
      }
      return all;
    }
  }

  /**
   * What a version says.
   *
   * @param salesTarget what shall be sold in the year
   * @param lines what is given for each category
   */
  record Content(
      @NotNull Money salesTarget, @NotEmpty @Size(max = 50) List<@Valid @NotNull Line> lines) {

    BudgetContent content() {
      List<BudgetLine> all =
          IntStream.range(0, lines.size())
              .mapToObj(i -> lines.get(i).line("lines[" + i + "]"))
              .toList();
      return new BudgetContent(salesTarget, all);
    }
  }

  /**
   * The budget of a department for a year.
   *
   * @param year the year
   * @param department the department
   * @param content what its first version says
   */
  record NewBudget(
      @Min(2000) @Max(2100) int year,
      @NotBlank @Size(max = 40) String department,
      @NotNull @Valid Content content) {}

  /** Why; it stays at the budget. */
  record Reason(@NotBlank @Size(max = 1000) @WithoutContacts String reason) {}

  /** Agreement with a step of the chain. */
  record Agreement(@Nullable @Size(max = 1000) @WithoutContacts String opinion) {

    @Nullable String told() {
      return opinion == null || opinion.isBlank() ? null : opinion.strip();
    }
  }

  /** A line in a month. */
  record Spot(@NotBlank @Size(max = 40) String category, @Min(1) @Max(12) int month) {

    Place place() {
      return new Place(category.strip(), month);
    }
  }

  /**
   * Money that moves between lines or months.
   *
   * @param from where it is taken from
   * @param to where it goes
   * @param amount how much
   * @param reason why
   */
  record Move(
      @NotNull @Valid Spot from,
      @NotNull @Valid Spot to,
      @NotNull Money amount,
      @NotBlank @Size(max = 1000) @WithoutContacts String reason) {

    MoveMoney command() {
      return new MoveMoney(from.place(), to.place(), amount, reason.strip());
    }
  }
}
