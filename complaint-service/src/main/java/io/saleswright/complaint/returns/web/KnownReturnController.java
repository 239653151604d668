package io.saleswright.complaint.returns.web;

import io.saleswright.complaint.returns.KnownReturn;
import io.saleswright.complaint.returns.ReturnDraft;
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
   * @param state REQUESTED, APPROVED, ARRIVED, IN_STOCK, IN_WORKSHOP, TO_SEND_BACK, SENT_BACK,
   *     COMPLETED, REJECTED or WITHDRAWN
   */
  record ReturnView(String id, String number, String orderId, String wish, String state) {

    static ReturnView of(KnownReturn known) {
      return new ReturnView(
          known.id(), known.number(), known.orderId(), known.wish(), known.state().name());
    }
  }

  /** The returns that name a complaint, and how far each is (CMP-19). */
  @GetMapping
  @NotesLists(of = "returns of a complaint", rule = "CMP-19")
  ReturnList returns(@PathVariable String id, Caller caller) {
    return new ReturnList(desk.of(id, caller).stream().map(ReturnView::of).toList());
  }

  /**
   * A return that is to be asked for with `POST /api/returns`, as far as the complaint says it.
   *
   * @param orderId the order whose goods come back
   * @param why DAMAGED, DEFECTIVE, WRONG_ITEM or OTHER
   * @param description names the complaint
   * @param lines the line that the complaint is about; its quantity is for whoever asks to say
   * @param complaintId the complaint
   */
  record ReturnDraftView(
      String orderId, String why, String description, List<DraftLine> lines, String complaintId) {

    static ReturnDraftView of(ReturnDraft draft) {
      Integer line = draft.line();
      return new ReturnDraftView(
          draft.orderId(),
          draft.why(),
          "投诉 / Complaint " + draft.number(),
          line == null ? List.of() : List.of(new DraftLine(line)),
          draft.complaintId());
    }
  }

  /** A line of the order. */
  record DraftLine(int line) {}

  /**
   * The request of a return, written from the complaint: it is sent to `POST /api/returns` with
   * quantities and what the customer wants, and follows its own course from there (CMP-19, ORD-35).
   */
  @GetMapping("/draft")
  ReturnDraftView draft(@PathVariable String id, Caller caller) {
    return ReturnDraftView.of(desk.draft(id, caller));
  }
}
