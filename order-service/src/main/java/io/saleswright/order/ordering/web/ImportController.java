package io.saleswright.order.ordering.web;

import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.content.Origin;
import io.saleswright.order.ordering.ImportDesk;
import io.saleswright.order.ordering.PastOrder;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Creates;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes over orders of the past. */
@RestController
class ImportController {

  private final ImportDesk desk;
  private final OrderAnswers answers;

  ImportController(ImportDesk desk, OrderAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  record PastLine(
      @NotBlank @Size(max = 64) String productId,
      @NotBlank @Size(max = 64) String productCode,
      @NotBlank @Size(max = 200) String productName,
      @NotNull @Positive BigDecimal quantity,
      @NotNull Money unitPrice,
      @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal discountPercent) {}

  record PastOrderBody(
      @NotBlank @Size(max = 64) @Pattern(regexp = "[^/]*", message = "must hold no slash")
          String source,
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
          new Origin(source, externalNumber, orderDate, requiredDate, shippedDate),
          customerId,
          salesperson == null ? "" : salesperson,
          complete,
          new Delivery("", "", ""));
    }
  }

  /** Takes over one order of the past, under its number in the other system. */
  @PostMapping("/api/orders/imports")
  @Creates
  ResponseEntity<OrderView> takeOver(@RequestBody @Valid PastOrderBody body, Act act) {
    return answers.created(desk.takeOver(body.order(), act), act.caller());
  }
}
