package io.saleswright.customer.papers.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.papers.CustomerPapers;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.attachment.web.AttachmentAnswers;
import io.saleswright.platform.attachment.web.AttachmentView;
import io.saleswright.platform.attachment.web.AttachmentsView;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.StreamedCommand;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers in customers' files: add, list, download, remove. */
@RestController
@RequestMapping(CustomerPaperController.PATH + "/{id}/attachments")
class CustomerPaperController {

  static final String PATH = "/api/customers";

  private final CustomerPapers papers;

  CustomerPaperController(CustomerPapers papers) {
    this.papers = papers;
  }

  /**
   * Adds a paper to a customer's file, such as a business licence (DOC-10). The body is the file
   * itself; its kind is found from the bytes, and which kinds and sizes are taken says the policy
   * {@code attachments}.
   *
   * @param name what the file is called
   */
  @PostMapping
  @Creates
  ResponseEntity<AttachmentView> attach(
      @PathVariable String id, @RequestParam String name, StreamedCommand command) {
    return AttachmentAnswers.created(
        PATH, papers.attach(id, AttachmentAnswers.upload(name, command)));
  }

  /** The papers in a customer's file. */
  @GetMapping
  AttachmentsView list(@PathVariable String id, Caller caller) {
    return AttachmentsView.of(papers.of(id, caller));
  }

  /** One paper, as it was added. */
  @GetMapping("/{attachment}")
  @Notes(AuditKind.DOWNLOADED)
  ResponseEntity<Resource> download(
      @PathVariable String id, @PathVariable String attachment, Caller caller) {
    return AttachmentAnswers.file(papers.open(id, attachment, caller));
  }

  /** Removes a paper from a customer's file; those that are left are answered. */
  @DeleteMapping("/{attachment}")
  ResponseEntity<AttachmentsView> detach(
      @PathVariable String id, @PathVariable String attachment, Act act) {
    Stored<Customer> left = papers.detach(id, attachment, act);
    return Answers.ok(left, AttachmentsView.of(AttachmentLists.of(left.state().attachments())));
  }
}
