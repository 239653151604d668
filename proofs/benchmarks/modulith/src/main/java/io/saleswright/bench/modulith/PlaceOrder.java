package io.saleswright.bench.modulith;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request, with the fields and the limits of the order service's own. */
record PlaceOrder(
    @NotBlank @Size(max = 64) String customerId,
    @Nullable @Size(max = 200) String projectName,
    @NotEmpty @Size(max = 200) List<@Valid @NotNull Item> lines,
    @NotNull @Valid Terms paymentTerms,
    boolean taxIncluded,
    @NotNull LocalDate requestedShipDate,
    @NotNull @Valid Delivery delivery) {

  /** A wanted line. */
  record Item(
      @NotBlank @Size(max = 64) String productId,
      @Nullable @Size(max = 500) String specification,
      @NotNull @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal discountPercent) {}

  /** How it is paid. */
  record Terms(@NotBlank String kind, @Nullable BigDecimal depositPercent) {}

  /** Where it goes. */
  record Delivery(
      @NotBlank @Size(max = 300) String address,
      @NotBlank @Size(max = 100) String consignee,
      @NotBlank @Size(max = 40) String phone) {}
}
