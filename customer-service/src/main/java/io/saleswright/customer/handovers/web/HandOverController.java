package io.saleswright.customer.handovers.web;

import io.saleswright.customer.handovers.HandOver;
import io.saleswright.customer.handovers.HandOverDesk;
import io.saleswright.customer.handovers.Leaver;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hand-overs of all customers of a person: decided, carried out, looked up (CUS-24). */
@RestController
@RequestMapping(HandOverController.PATH)
class HandOverController {

  static final String PATH = "/api/customers/hand-overs";

  private final HandOverDesk desk;

  HandOverController(HandOverDesk desk) {
    this.desk = desk;
  }

  /** Decides that all customers of one person become another's. */
  @PostMapping
  @Creates
  ResponseEntity<HandOverView> decide(@RequestBody @Valid BulkHandOverRequest request, Act act) {
    Stored<HandOver> decided = desk.decide(request.from(), request.order(), act);
    return Answers.created(PATH, decided, HandOverView.of(decided));
  }

  /** Hand-overs that the caller may see, the latest first. */
  @GetMapping
  @NotesLists(of = "hand-overs", rule = "CUS-24")
  Page<HandOverView> list(PageRequest page, Caller caller) {
    return Page.ofStored(desk.list(caller, page.slice()), page, HandOverView::of);
  }

  /**
   * Somebody who leaves.
   *
   * @param staffId staff id of who leaves
   * @param lastDay their last day
   * @param customers how many customers they are responsible for still, of those that the reader
   *     sees
   */
  record LeaverView(String staffId, LocalDate lastDay, int customers) {

    static LeaverView of(Leaver leaver) {
      return new LeaverView(leaver.staffId(), leaver.lastDay(), leaver.customers());
    }
  }

  /**
   * Who leaves, or has left, and is responsible still for customers whom the caller sees: they go
   * to somebody else before the last day, which comes first (CUS-24, HR-09).
   */
  @GetMapping("/leavers")
  @NotesLists(of = "leavers", rule = "CUS-24")
  Page<LeaverView> leavers(PageRequest page, Caller caller) {
    return Page.ofRows(desk.leavers(caller), page).map(LeaverView::of);
  }

  /** One hand-over, and how far it has come. */
  @GetMapping("/{id}")
  ResponseEntity<HandOverView> read(@PathVariable String id, Caller caller) {
    Stored<HandOver> decision = desk.get(id, caller);
    return Answers.ok(decision, HandOverView.of(decision));
  }
}
