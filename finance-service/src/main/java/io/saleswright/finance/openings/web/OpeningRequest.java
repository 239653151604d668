package io.saleswright.finance.openings.web;

import io.saleswright.finance.openings.OpeningItem;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owed for a delivery or invoice of before.
 *
 * @param source name of the system or file that it comes from
 * @param externalNumber its number there; with the source it is the key, for ever
 * @param customer the customer, by identity or by number
 * @param salesperson staff id of who looks after it
 * @param team that person's team, as far as it is known
 * @param region the region that it lies in, as far as it is known
 * @param amount what is open of it
 * @param documentOn the day of its document
 * @param dueOn the last day on which it was or is in time
 * @param contractId the contract that it was ordered under, if it was
 */
record OpeningRequest(
    @NotBlank @Size(max = 80) String source,
    @NotBlank @Size(max = 80) String externalNumber,
    @NotBlank @Size(max = 100) String customer,
    @NotBlank @Size(max = 80) String salesperson,
    @Nullable @Size(max = 80) String team,
    @Nullable @Size(max = 80) String region,
    @NotNull @Valid Money amount,
    @NotNull LocalDate documentOn,
    @NotNull LocalDate dueOn,
    @Nullable @Size(max = 100) String contractId) {

  OpeningItem item() {
    return new OpeningItem(
        source.strip(),
        externalNumber.strip(),
        customer.strip(),
        salesperson.strip(),
        new SalesUnit(team, region),
        amount,
        documentOn,
        dueOn,
        contractId);
  }
}
