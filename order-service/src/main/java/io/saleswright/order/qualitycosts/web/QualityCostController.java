package io.saleswright.order.qualitycosts.web;

import io.saleswright.order.qualitycosts.CostSource;
import io.saleswright.order.qualitycosts.QualityCost;
import io.saleswright.order.qualitycosts.QualityCostDesk;
import io.saleswright.order.qualitycosts.QualityCostKind;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.WithoutContacts;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What complaints about an order and returns of it cost us. */
@RestController
@RequestMapping("/api/orders/{id}/quality-costs")
class QualityCostController {

  private final QualityCostDesk desk;
  private final Actions actions;
  private final InstantSource time;

  QualityCostController(QualityCostDesk desk, Actions actions, InstantSource time) {
    this.desk = desk;
    this.actions = actions;
    this.time = time;
  }

  /**
   * A cost that is booked by hand.
   *
   * @param kind RETURN_FREIGHT, REPLACEMENT or OTHER; remedies are booked when they are carried out
   * @param amount how much
   * @param returnId the return that it comes from
   * @param complaintId the complaint that it comes from
   * @param note what it is
   */
  record CostBooking(
      @NotNull QualityCostKind kind,
      @NotNull Money amount,
      @Nullable @Size(max = 64) String returnId,
      @Nullable @Size(max = 64) String complaintId,
      @NotBlank @Size(max = 500) String note) {

    CostSource source() {
      return new CostSource(told(complaintId), told(returnId), note.strip(), null);
    }

    /** A field of a form that was left blank tells nothing. */
    private static @Nullable String told(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  /** Why a cost is taken back. */
  record CostReversal(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /**
   * What was booked to an order.
   *
   * @param totals what counts of it, one amount for each currency
   */
  record QualityCostsView(List<QualityCostView> items, List<Money> totals) {}

  /** Books a cost to an order, such as the freight of a return (FIN-18). */
  @PostMapping
  @Creates
  ResponseEntity<QualityCostView> book(
      @PathVariable String id, @RequestBody @Valid CostBooking body, Act act) {
    Stored<QualityCost> stored = desk.book(id, body.kind(), body.source(), body.amount(), act);
    return Answers.created(
        "/api/orders/" + id + "/quality-costs", stored, view(stored, act.caller()));
  }

  /** Takes a cost back by a counter-entry of somebody who did not book it (FIN-16). */
  @PostMapping("/{cost}/reversal")
  ResponseEntity<QualityCostView> reverse(
      @PathVariable String id,
      @PathVariable String cost,
      @RequestBody @Valid CostReversal body,
      Act act) {
    Stored<QualityCost> stored = desk.reverse(id, cost, body.reason().strip(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** What complaints about an order and returns of it cost us, the newest first (FIN-18). */
  @GetMapping
  @NotesLists(of = "quality costs of an order", rule = "SEC-02")
  QualityCostsView costs(@PathVariable String id, Caller caller) {
    List<Stored<QualityCost>> all = desk.of(id, caller);
    TreeMap<String, Money> totals = new TreeMap<>();
    all.stream()
        .map(Stored::state)
        .filter(cost -> cost.reversal() == null)
        .forEach(cost -> totals.merge(cost.amount().currency(), cost.amount(), Money::plus));
    return new QualityCostsView(
        all.stream().map(stored -> view(stored, caller)).toList(), List.copyOf(totals.values()));
  }

  private QualityCostView view(Stored<QualityCost> stored, Caller caller) {
    return QualityCostView.of(stored, actions.of(desk.possible(stored, time.instant(), caller)));
  }
}
