package io.saleswright.platform.paper;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer of a controller that hands a paper out. */
public final class PaperAnswers {

  private PaperAnswers() {}

  /**
   * The paper as a file to be shown or stored, under its number.
   *
   * @param name the file's name without its ending, such as the document's number
   */
  public static ResponseEntity<byte[]> of(Paper paper, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(paper.size())
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(paper.bytes());
  }
}
