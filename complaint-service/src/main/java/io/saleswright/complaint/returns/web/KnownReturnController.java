package io.saleswright.complaint.returns.web;

import io.saleswright.complaint.returns.KnownReturn;
import io.saleswright.complaint.returns.ReturnsDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.access.NotesLists;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goods came back because of a complaint. */
@RestController
@RequestMapping("/api/complaints/{id}/returns")
class KnownReturnController {

  private final ReturnsDesk desk;

  KnownReturnController(ReturnsDesk desk) {
    this.desk = desk;
  }

  /** The returns that a complaint led to. */
  record ReturnList(List<ReturnView> items) {}

  /**
   * A return; more of it at `/api/returns/{id}`.
   *
   * @param id identity of the return
   * @param number its number for people
   * @param orderId the order whose goods come back
   * @param wish what the customer wishes
   * @param state REQUESTED, APPROVED, ARRIVED, COMPLETED, REJECTED or WITHDRAWN
   */
  record ReturnView(String id, String number, String orderId, String wish, String state) {

    static ReturnView of(KnownReturn known) {
      return new ReturnView(
          known.id(), known.number(), known.orderId(), known.wish(), known.state());
    }
  }

  /** The returns that name a complaint, and how far each is (CMP-19). */
  @GetMapping
  @NotesLists(of = "returns of a complaint", rule = "CMP-19")
  ReturnList returns(@PathVariable String id, Caller caller) {
    return new ReturnList(desk.of(id, caller).stream().map(ReturnView::of).toList());
  }
}
