package io.saleswright.order.ordering.web;

import io.saleswright.order.ordering.Delivery;
import io.saleswright.order.ordering.ImportDesk;
import io.saleswright.order.ordering.ImportDesk.PastOrder;
import io.saleswright.order.ordering.OrderLine;
import io.saleswright.order.ordering.OrderQueries;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes over orders of the past, and tells the figures of the day and of all time. */
@RestController
class ImportController {

  private final ImportDesk desk;
  private final OrderQueries queries;
  private final OrderAnswers answers;
  private final ZoneId zone;
  private final InstantSource time;

  ImportController(
      ImportDesk desk,
      OrderQueries queries,
      OrderAnswers answers,
      ZoneId zone,
      InstantSource time) {
    this.desk = desk;
    this.queries = queries;
    this.answers = answers;
    this.zone = zone;
    this.time = time;
  }

  record PastLine(
      @NotBlank @Size(max = 64) String productId,
      @NotBlank @Size(max = 64) String productCode,
      @NotBlank @Size(max = 200) String productName,
      @NotNull @Positive BigDecimal quantity,
      @NotNull Money unitPrice,
      @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal discountPercent) {}

  record PastOrderBody(
      @NotBlank @Size(max = 64) @Pattern(regexp = "[^/]*") String source,
      @NotBlank @Size(max = 64) String externalNumber,
      @NotBlank @Size(max = 64) String customerId,
      @Nullable @Size(max = 64) String salesperson,
      @NotEmpty @Size(max = 200) List<@Valid @NotNull PastLine> lines,
      @NotNull LocalDate orderDate,
      @Nullable LocalDate requiredDate,
      @Nullable LocalDate shippedDate) {

    PastOrder order() {
      List<OrderLine> complete = new ArrayList<>();
      for (PastLine line : lines) {
        complete.add(
            new OrderLine(
                complete.size() + 1,
                line.productId(),
                line.productCode(),
                line.productName(),
                null,
                line.quantity(),
                line.unitPrice(),
                null,
                line.discountPercent()));
      }
      return new PastOrder(
          source,
          externalNumber,
          customerId,
          salesperson,
          complete,
          orderDate,
          requiredDate,
          shippedDate,
          new Delivery("", "", ""));
    }
  }

  @PostMapping("/api/orders/imports")
  ResponseEntity<OrderView> takeOver(
      @RequestBody @Valid PastOrderBody body, Caller caller, Cause cause) {
    return answers.created(desk.takeOver(body.order(), caller, cause), caller);
  }

  record FiguresView(
      LocalDate day,
      Map<String, Money> sales,
      Map<String, Money> intake,
      Map<String, Money> unshipped) {}

  @GetMapping("/api/figures/today")
  FiguresView today(Caller caller) {
    caller.mustHaveAny(
        "ORD-44",
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "general-manager",
        "finance",
        "finance-head",
        "auditor");
    Instant now = time.instant();
    OrderQueries.Figures figures = queries.figures(LocalDate.ofInstant(now, zone));
    return new FiguresView(figures.day(), figures.sales(), figures.intake(), figures.unshipped());
  }

  record AllTimeView(
      String source, long orders, long lines, Map<String, Money> net, long shippedLate) {}

  @GetMapping("/api/figures/all-time")
  AllTimeView allTime(@RequestParam String source, Caller caller) {
    caller.mustHaveAny(
        "RPT-10",
        "migration",
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "general-manager",
        "auditor",
        "admin");
    OrderQueries.ImportTotals totals = queries.importTotals(source);
    return new AllTimeView(
        totals.source(), totals.orders(), totals.lines(), totals.net(), totals.shippedLate());
  }
}
