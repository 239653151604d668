package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.ServiceFilesDesk;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.attachment.Upload;
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

/** Pictures of signatures and other files of service cases: add, list, download, remove. */
@RestController
@RequestMapping(ServiceCaseController.PATH + "/{id}/attachments")
class ServiceFileController {

  private final ServiceFilesDesk files;

  ServiceFileController(ServiceFilesDesk files) {
    this.files = files;
  }

  /**
   * Adds a file to a case, such as the picture of the customer's signature (CMP-10). The body is
   * the file itself.
   *
   * @param name what the file is called
   */
  @PostMapping
  @Creates
  ResponseEntity<AttachmentView> attach(
      @PathVariable String id, @RequestParam String name, StreamedCommand command) {
    Upload upload = AttachmentAnswers.upload(name, command);
    return AttachmentAnswers.created(
        ServiceCaseController.PATH, files.attach(id, upload, upload.caller()));
  }

  /** The files of a case. */
  @GetMapping
  AttachmentsView list(@PathVariable String id, Caller caller) {
    return AttachmentsView.of(files.of(id, caller));
  }

  /** One file, as it was added. */
  @GetMapping("/{attachment}")
  @Notes(AuditKind.DOWNLOADED)
  ResponseEntity<Resource> download(
      @PathVariable String id, @PathVariable String attachment, Caller caller) {
    return AttachmentAnswers.file(files.open(id, attachment, caller));
  }

  /** Removes a file to which no report refers; those that are left are answered. */
  @DeleteMapping("/{attachment}")
  ResponseEntity<AttachmentsView> detach(
      @PathVariable String id, @PathVariable String attachment, Act act) {
    Stored<ServiceCase> left = files.detach(id, attachment, act);
    return Answers.ok(left, AttachmentsView.of(AttachmentLists.of(left.state().attachments())));
  }
}
