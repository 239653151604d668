package io.saleswright.platform.attachment.web;

import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.StreamedCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The files of the aggregates of one type over HTTP: add, list, download, remove. A controller
 * extends it and says its path, which ends with {@code /{id}/attachments}.
 *
 * @param <S> the aggregate's state
 */
public abstract class AttachmentsController<S> extends FilesController {

  private final String collection;
  private final AttachmentDesk<S> desk;

  /**
   * @param collection path of the things that have files, such as {@code /api/customers}
   */
  protected AttachmentsController(String collection, AttachmentDesk<S> desk) {
    super(desk);
    this.collection = collection;
    this.desk = desk;
  }

  /**
   * Adds a file (DOC-10). The body is the file itself; its kind is found from the bytes, and which
   * kinds and sizes are taken says the policy {@code attachments}.
   *
   * @param name what the file is called
   */
  @PostMapping
  @Creates
  public ResponseEntity<AttachmentView> attach(
      @PathVariable String id, @RequestParam String name, StreamedCommand command) {
    return AttachmentAnswers.created(
        collection, desk.attach(id, AttachmentAnswers.upload(name, command)));
  }

  /** Removes a file; those that are left are answered. */
  @DeleteMapping("/{attachment}")
  public ResponseEntity<AttachmentsView> detach(
      @PathVariable String id, @PathVariable String attachment, Act act) {
    Stored<S> stored = desk.detach(id, attachment, act);
    return Answers.ok(stored, AttachmentsView.of(desk.left(stored)));
  }
}
