package io.saleswright.platform.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds what kind of file some bytes begin, from the bytes alone. Nothing is unpacked: an office
 * file is an archive, and the names of its first entries say which.
 */
final class FileKind {

  /** How much of a file is looked at. */
  static final int HEAD = 64 * 1024;

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final Map<String, String> OF_ENTRIES =
      Map.of(
          "word/", OFFICE + "wordprocessingml.document",
          "xl/", OFFICE + "spreadsheetml.sheet",
          "ppt/", OFFICE + "presentationml.presentation");

  private static final int ENTRY = 0x04034B50;
  private static final int ENTRY_HEAD = 30;
  private static final int LENGTH_OF_NAME = 26;

  private static final Tika TIKA = new Tika(MimeTypes.getDefaultMimeTypes());

  private FileKind() {}

  /** Whether it is a kind that can be found. */
  static boolean isKnown(String kind) {
    MediaType type = MediaType.parse(kind);
    return type != null
        && (OF_ENTRIES.containsValue(kind)
            || MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry().getTypes().contains(type));
  }

  /** The media type of a file that begins so, without parameters. */
  static String of(byte[] head) {
    String kind = TIKA.detect(head);
    boolean archive = kind.equals("application/zip") || kind.equals("application/x-tika-ooxml");
    return archive ? ofArchive(head, kind) : kind;
  }

  private static String ofArchive(byte[] head, String otherwise) {
    for (int place = 0; place + ENTRY_HEAD < head.length; place++) {
      if (number(head, place, 4) == ENTRY) {
        int length = number(head, place + LENGTH_OF_NAME, 2);
        int end = Math.min(head.length, place + ENTRY_HEAD + length);
        String name =
            new String(
                head, place + ENTRY_HEAD, end - place - ENTRY_HEAD, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> entry : OF_ENTRIES.entrySet()) {
          if (name.startsWith(entry.getKey())) {
            return entry.getValue();
          }
        }
      }
    }
    return otherwise;
  }

  /** Numbers in archives begin with their smallest byte. */
  private static int number(byte[] bytes, int place, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | bytes[place + i] & 0xFF;
    }
    return number;
  }

  /** What the names of files of a kind end with, the usual one first; empty when nobody knows. */
  static List<String> endings(String kind) {
    try {
      return MimeTypes.getDefaultMimeTypes().forName(kind).getExtensions();
    } catch (MimeTypeException _) {
      return List.of();
    }
  }
}
