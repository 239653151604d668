package io.saleswright.complaint.feedback.web;

import io.saleswright.complaint.feedback.FeedbackDesk;
import io.saleswright.complaint.feedback.FeedbackKind;
import io.saleswright.complaint.feedback.FeedbackStage;
import io.saleswright.complaint.feedback.ProductFeedback;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said of products. */
@RestController
@RequestMapping(FeedbackController.PATH)
class FeedbackController {

  static final String PATH = "/api/product-feedback";

  private final FeedbackDesk desk;
  private final Actions actions;

  FeedbackController(FeedbackDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** A feedback, and what the reader may do with it. */
  record FeedbackView(String id, FeedbackItem feedback, List<Action> actions) {}

  private FeedbackView view(Stored<ProductFeedback> stored, Caller caller) {
    return new FeedbackView(
        stored.id(), FeedbackItem.of(stored), actions.of(desk.possible(stored, caller)));
  }

  /**
   * Collects what a customer, a salesperson or a service case says of a product (PRD-10, CMP-14).
   */
  @PostMapping
  @Creates
  ResponseEntity<FeedbackView> collect(
      @RequestBody @Valid FeedbackRequests.NewFeedback body, Act act) {
    Stored<ProductFeedback> stored =
        desk.collect(
            body.kind(),
            body.text().strip(),
            FeedbackRequests.told(body.productId()),
            FeedbackRequests.told(body.customerId()),
            FeedbackRequests.told(body.caseId()),
            act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Looks into a feedback, for product improvement (PRD-10). */
  @PostMapping("/{id}/taking-up")
  ResponseEntity<FeedbackView> takeUp(@PathVariable String id, Act act) {
    Stored<ProductFeedback> stored = desk.takeUp(id, act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** Says what becomes of a feedback; who collected it is told (PRD-10). */
  @PostMapping("/{id}/answer")
  ResponseEntity<FeedbackView> answer(
      @PathVariable String id,
      @RequestBody @Valid FeedbackRequests.FeedbackDecision body,
      Act act) {
    Stored<ProductFeedback> stored = desk.answer(id, body.verdict(), body.text().strip(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** One feedback. */
  @GetMapping("/{id}")
  ResponseEntity<FeedbackView> get(@PathVariable String id, Caller caller) {
    Stored<ProductFeedback> stored = desk.get(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * Feedback that the caller may see, newest first.
   *
   * @param productId only that on this product
   * @param kind only that of this kind
   * @param state only that which stands there
   * @param caseId only that from this service case
   */
  @GetMapping
  @NotesLists(of = "product feedback", rule = "PRD-10")
  Page<FeedbackItem> list(
      @RequestParam @Nullable @Size(max = 64) String productId,
      @RequestParam @Nullable FeedbackKind kind,
      @RequestParam @Nullable FeedbackStage state,
      @RequestParam @Nullable @Size(max = 64) String caseId,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(productId, kind, state, caseId, page.slice(), caller), page, FeedbackItem::of);
  }
}
