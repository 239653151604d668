package io.saleswright.platform.attachment.web;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.StreamedCommand;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a controller needs to take files and to hand them out. */
final class AttachmentAnswers {

  private AttachmentAnswers() {}

  /** The body of a request as a file of this name. */
  static Upload upload(String name, StreamedCommand command) {
    return new Upload(name, command.caller(), command::body, command::act);
  }

  /**
   * 201 with the address of what was added.
   *
   * @param collection path of the things that have attachments, such as {@code /api/customers}
   */
  static ResponseEntity<AttachmentView> created(String collection, Added<?> added) {
    Attachment attachment = added.attachment();
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.created(
                URI.create(
                    collection + "/" + added.stored().id() + "/attachments/" + attachment.id()))
            .header(HttpHeaders.ETAG, Answers.etag(added.stored()));
    if (added.stored().repeated()) {
      answer.header(Answers.REPLAYED, "true");
    }
    return answer.body(AttachmentView.of(attachment));
  }

  /**
   * The file, for a browser to store and never to show as a page of ours: its name, and the kind
   * that was found from its bytes and that nobody shall guess at.
   */
  static ResponseEntity<Resource> file(OpenFile file) {
    Attachment attachment = file.attachment();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(attachment.kind()))
        .contentLength(attachment.size())
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new InputStreamResource(file.bytes()));
  }
}
