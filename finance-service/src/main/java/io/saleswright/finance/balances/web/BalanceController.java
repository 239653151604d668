package io.saleswright.finance.balances.web;

import io.saleswright.finance.balances.BalanceDesk;
import io.saleswright.finance.payments.Share;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers have on their balance (FIN-09). */
@RestController
@RequestMapping("/api/customer-balances")
class BalanceController {

  private final BalanceDesk desk;

  BalanceController(BalanceDesk desk) {
    this.desk = desk;
  }

  /**
   * What is set against an order.
   *
   * @param receivableId the receivable
   * @param amount how much
   */
  record Application(@NotBlank @Size(max = 64) String receivableId, @NotNull Money amount) {}

  /** What a customer has on their balance, with the payments that it is a part of. */
  @GetMapping("/{customerId}")
  BalanceView get(@PathVariable String customerId, Caller caller) {
    return BalanceView.of(desk.of(customerId, caller));
  }

  /**
   * Sets money of the balance against an order, that of the oldest payment first. What somebody
   * else was faster with is told as missing.
   */
  @PostMapping("/{customerId}/applications")
  AppliedView apply(
      @PathVariable String customerId, @RequestBody @Valid Application body, Act act) {
    return AppliedView.of(
        desk.apply(customerId, new Share(body.receivableId(), body.amount()), act));
  }
}
