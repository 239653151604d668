package io.saleswright.platform.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;

/**
 * Which files the company takes; each value's requirement stands beside it in {@code
 * policy/attachments.yaml}.
 *
 * @param kinds media types, as they are found from the bytes
 * @param largestMegabytes how large one file may be; the gateway lets no more than 25 MB through
 * @param mostFiles how many one thing may have
 */
record AttachmentPolicy(
    @NotEmpty List<String> kinds,
    @Min(1) @Max(25) int largestMegabytes,
    @Min(1) @Max(200) int mostFiles) {

  /** Kinds that need not be looked up, which would take a moment of every start. */
  private static final Set<String> USUAL =
      Set.of(
          "application/pdf",
          "image/jpeg",
          "image/png",
          "image/tiff",
          "image/webp",
          "image/heic",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/x-tika-msoffice",
          "text/plain");

  /** The requirement behind all of it. */
  static final String RULE = "DOC-10";

  public AttachmentPolicy {
    kinds = List.copyOf(kinds);
    for (String kind : kinds) {
      if (!USUAL.contains(kind) && !FileKind.isKnown(kind)) {
        throw new IllegalArgumentException("nobody finds files of the kind " + kind);
      }
    }
  }

  /** How many bytes one file may have. */
  public long largest() {
    return largestMegabytes * 1_000_000L;
  }
}
