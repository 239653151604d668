package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.complaints.ComplaintDesk;
import io.saleswright.complaint.complaints.ComplaintQuery;
import io.saleswright.complaint.complaints.ComplaintSearch;
import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.matter.ComplaintKind;
import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.SortedBy;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints: accepted and read. */
@RestController
@RequestMapping(ComplaintController.PATH)
class ComplaintController {

  static final String PATH = "/api/complaints";

  private final ComplaintDesk desk;
  private final ReadingDesk reading;
  private final ComplaintAnswers answers;

  ComplaintController(ComplaintDesk desk, ReadingDesk reading, ComplaintAnswers answers) {
    this.desk = desk;
    this.reading = reading;
    this.answers = answers;
  }

  /**
   * Accepts a complaint: one that staff took, or a dealer's about what their own company got
   * (CMP-01, CMP-02). The policy says who gets it, and how long it may take.
   */
  @PostMapping
  @Creates
  ResponseEntity<ComplaintView> accept(
      @RequestBody @Valid ComplaintRequests.NewComplaint body, Act act) {
    Stored<Complaint> stored = desk.accept(body.wish(), act);
    return Answers.created(PATH, stored, answers.view(stored, act.caller()));
  }

  /** One complaint, with what was said and done. A customer does not see what we say in house. */
  @GetMapping("/{id}")
  ResponseEntity<ComplaintView> get(@PathVariable String id, Caller caller) {
    Stored<Complaint> stored = reading.get(id, caller);
    return Answers.ok(stored, answers.view(stored, caller));
  }

  /**
   * Complaints that the caller may see, newest first.
   *
   * @param customerId only those of this customer
   * @param customerClass only those of customers of this class, such as A (CUS-26)
   * @param state only those that stand there
   * @param kind only those about this
   * @param severity only those that are so bad
   * @param orderId only those about this order
   * @param productId only those about this product
   * @param serial only those about goods with this serial number
   * @param batch only those about goods of this batch
   * @param handler only those that this person has; their staff id
   * @param open true for those alone that are not over
   * @param overdue true for those alone of which a clock has run out (CMP-04)
   */
  @GetMapping
  @NotesLists(of = "complaints", rule = "CMP-21")
  Page<ComplaintItem> list(
      @RequestParam @Nullable @Size(max = 64) String customerId,
      @RequestParam @Nullable @Size(max = 1) String customerClass,
      @RequestParam @Nullable ComplaintStage state,
      @RequestParam @Nullable ComplaintKind kind,
      @RequestParam @Nullable Severity severity,
      @RequestParam @Nullable @Size(max = 64) String orderId,
      @RequestParam @Nullable @Size(max = 64) String productId,
      @RequestParam @Nullable @Size(max = 60) String serial,
      @RequestParam @Nullable @Size(max = 60) String batch,
      @RequestParam @Nullable @Size(max = 64) String handler,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(defaultValue = "false") boolean overdue,
      @SortedBy("solutionDue") PageRequest page,
      Caller caller) {
    GoodsWish goods = new GoodsWish(orderId, null, productId, serial, batch);
    ComplaintQuery query =
        new ComplaintQuery(
            customerId, customerClass, state, kind, severity, goods, handler, open, overdue);
    return Page.ofStored(
        reading.list(query, page.slice(), caller),
        page,
        ComplaintSearch.SORTS,
        stored -> answers.item(stored, caller));
  }
}
