package io.saleswright.order.returns.web;

import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.order.returns.ReturnReadingDesk;
import io.saleswright.order.returns.ReturnRequestDesk;
import io.saleswright.order.returns.ReturnSearch;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.PaperAnswers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.Refuses;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goods that stores send back. */
@RestController
@RequestMapping(ReturnController.PATH)
class ReturnController {

  static final String PATH = "/api/returns";

  private final ReturnRequestDesk desk;
  private final ReturnReadingDesk reading;
  private final ReturnAnswers answers;
  private final ReturnLabels labels;

  ReturnController(
      ReturnRequestDesk desk,
      ReturnReadingDesk reading,
      ReturnAnswers answers,
      ReturnLabels labels) {
    this.desk = desk;
    this.reading = reading;
    this.answers = answers;
    this.labels = labels;
  }

  /**
   * Asks to send goods of an order back (ORD-35): never more than was signed for and not asked back
   * before. They move only after the chain has agreed.
   */
  @PostMapping
  @Creates
  ResponseEntity<ReturnView> request(@RequestBody @Valid ReturnRequests.Wanted body, Act act) {
    return answers.created(desk.request(body.command(), act), act.caller());
  }

  /** Records goods that came without a request: they lie apart until somebody agrees (ORD-36). */
  @PostMapping("/unannounced")
  @Creates
  ResponseEntity<ReturnView> unannounced(
      @RequestBody @Valid ReturnRequests.Unannounced body, Act act) {
    return answers.created(
        desk.unannounced(body.orderId().strip(), body.fact(), act), act.caller());
  }

  /** Takes a request back; goods that are here already go back. */
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<ReturnView> withdraw(@PathVariable String id, Act act) {
    return answers.ok(desk.withdraw(id, act), act.caller());
  }

  /** A return, with how far it is. */
  @GetMapping("/{id}")
  ResponseEntity<ReturnView> get(@PathVariable String id, Caller caller) {
    return answers.ok(reading.get(id, caller), caller);
  }

  /**
   * Returns that the caller may see, newest first.
   *
   * @param state only those that got this far
   * @param orderId only those of this order
   * @param customerId only those of this store
   * @param waitingFor `me`: only those that wait for the caller; otherwise only those whose turn
   *     this role's, or this person's as `staff:<id>`, is
   * @param quarantined only those of which goods lie apart undecided, or none do
   */
  @GetMapping
  @NotesLists(of = "returns", rule = "SEC-02")
  Page<ReturnView> list(
      @RequestParam @Nullable ReturnStage state,
      @RequestParam @Nullable String orderId,
      @RequestParam @Nullable String customerId,
      @RequestParam @Nullable String waitingFor,
      @RequestParam @Nullable Boolean quarantined,
      PageRequest page,
      Caller caller) {
    ReturnSearch.Wanted wanted =
        new ReturnSearch.Wanted(state, orderId, customerId, turns(waitingFor, caller), quarantined);
    return Page.ofStored(
        reading.list(wanted, caller, page.slice()), page, stored -> answers.view(stored, caller));
  }

  private static @Nullable List<String> turns(@Nullable String waitingFor, Caller caller) {
    if (waitingFor == null || !waitingFor.equals("me")) {
      return waitingFor == null ? null : List.of(waitingFor);
    }
    return Stream.concat(caller.roles().stream(), Stream.of("staff:" + caller.staffId())).toList();
  }

  /** What can still be sent back of an order. */
  record Returnable(List<Left> lines) {}

  /** What can still be sent back of one line. */
  record Left(int line, BigDecimal quantity) {}

  /**
   * What of an order can still be sent back: what was signed for and not asked back before.
   *
   * @param orderId the order
   */
  @GetMapping("/returnable")
  Returnable returnable(@RequestParam String orderId, Caller caller) {
    return new Returnable(
        reading.left(orderId, caller).stream()
            .map(part -> new Left(part.line(), part.quantity()))
            .toList());
  }

  /**
   * The label for the goods, with a code that leads to their order (ORD-36): for the store once the
   * return is approved, and for goods that are with us, those that lie apart among them.
   */
  @GetMapping(path = "/{id}/label", produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  @Refuses
  ResponseEntity<byte[]> label(@PathVariable String id, Caller caller) {
    Stored<Return> stored = reading.labelled(id, caller);
    return PaperAnswers.of(labels.print(stored), stored.state().number());
  }
}
