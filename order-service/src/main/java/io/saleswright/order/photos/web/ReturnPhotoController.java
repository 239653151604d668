package io.saleswright.order.photos.web;

import io.saleswright.order.photos.ReturnPhotos;
import io.saleswright.order.returning.Return;
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

/** The photos and papers of returns: add, list, download, remove. */
@RestController
@RequestMapping(ReturnPhotoController.PATH + "/{id}/attachments")
class ReturnPhotoController {

  static final String PATH = "/api/returns";

  private final ReturnPhotos photos;

  ReturnPhotoController(ReturnPhotos photos) {
    this.photos = photos;
  }

  /**
   * Adds a photo or paper to a return (ORD-35). The body is the file itself; its kind is found from
   * the bytes, and which kinds and sizes are taken says the policy `attachments`.
   *
   * @param name what the file is called
   */
  @PostMapping
  @Creates
  ResponseEntity<AttachmentView> attach(
      @PathVariable String id, @RequestParam String name, StreamedCommand command) {
    return AttachmentAnswers.created(
        PATH, photos.attach(id, AttachmentAnswers.upload(name, command)));
  }

  /** The photos and papers of a return. */
  @GetMapping
  AttachmentsView list(@PathVariable String id, Caller caller) {
    return AttachmentsView.of(photos.of(id, caller));
  }

  /** One photo or paper, as it was added. */
  @GetMapping("/{attachment}")
  @Notes(AuditKind.DOWNLOADED)
  ResponseEntity<Resource> download(
      @PathVariable String id, @PathVariable String attachment, Caller caller) {
    return AttachmentAnswers.file(photos.open(id, attachment, caller));
  }

  /** Removes a photo or paper; those that are left are answered. */
  @DeleteMapping("/{attachment}")
  ResponseEntity<AttachmentsView> detach(
      @PathVariable String id, @PathVariable String attachment, Act act) {
    Stored<Return> left = photos.detach(id, attachment, act);
    return Answers.ok(left, AttachmentsView.of(AttachmentLists.of(left.state().attachments())));
  }
}
