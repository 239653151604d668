package io.saleswright.finance.risk.web;

import io.saleswright.finance.risk.CustomerRisk;
import io.saleswright.finance.risk.Exposure;
import io.saleswright.finance.risk.ExposureOf;
import io.saleswright.finance.risk.RiskDesk;
import io.saleswright.finance.risk.RiskStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers who may not pay, and what is owed (FIN-17). */
@RestController
@RequestMapping("/api/customer-risks")
class RiskController {

  private final RiskDesk desk;
  private final Actions actions;

  RiskController(RiskDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Lets a customer's orders go to the workshop only when they are paid in full. */
  @PostMapping("/{customerId}/block")
  ResponseEntity<RiskView> block(
      @PathVariable String customerId, @RequestBody @Valid RiskReason body, Act act) {
    return ok(desk.block(customerId, body.reason().strip(), act), act.caller());
  }

  /** Releases a blocked customer, by another person than who blocked them. */
  @PostMapping("/{customerId}/release")
  ResponseEntity<RiskView> release(
      @PathVariable String customerId, @RequestBody @Valid RiskReason body, Act act) {
    return ok(desk.release(customerId, body.reason().strip(), act), act.caller());
  }

  /** What is to be watched of a customer. */
  @GetMapping("/{customerId}")
  ResponseEntity<RiskView> get(@PathVariable String customerId, Caller caller) {
    return ok(desk.get(customerId, caller), caller);
  }

  /**
   * Customers of whom there is something to tell.
   *
   * @param state only those that are FREE or BLOCKED
   */
  @GetMapping
  @NotesLists(of = "customers at risk", rule = "FIN-17")
  Page<RiskView> list(@RequestParam @Nullable RiskStage state, PageRequest page, Caller caller) {
    return Page.ofStored(
        desk.list(state, page.slice(), caller), page, stored -> view(stored, caller));
  }

  /**
   * What is owed now, the most first within each currency, of the orders that the reader sees.
   *
   * @param by CUSTOMER, SALESPERSON or REGION
   */
  @GetMapping("/exposure")
  @NotesLists(of = "exposure", rule = "FIN-17")
  Page<ExposureRow> exposure(
      @RequestParam(defaultValue = "CUSTOMER") ExposureOf by, PageRequest page, Caller caller) {
    List<Exposure> all = desk.exposure(by, caller);
    Map<String, Money> totals = new HashMap<>();
    all.forEach(one -> totals.merge(one.open().currency(), one.open(), Money::plus));
    Place after = page.after();
    int from = after == null ? 0 : (int) after.createdAt().getEpochSecond() + 1;
    List<Integer> ranks =
        IntStream.range(from, all.size()).limit(page.slice().limit()).boxed().toList();
    return Page.of(ranks, page, rank -> new Place(Instant.ofEpochSecond(rank), all.get(rank).key()))
        .map(rank -> row(all.get(rank), totals));
  }

  private static ExposureRow row(Exposure one, Map<String, Money> totals) {
    Money all = totals.getOrDefault(one.open().currency(), one.open());
    return new ExposureRow(one.key(), one.orders(), one.open(), one.overdue(), one.shareOf(all));
  }

  private ResponseEntity<RiskView> ok(Stored<CustomerRisk> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }

  private RiskView view(Stored<CustomerRisk> stored, Caller caller) {
    return RiskView.of(stored, actions.of(desk.possible(stored, caller)));
  }
}
