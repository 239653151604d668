package io.saleswright.importing.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings in which programs save such files, and which of them a file is in. */
public enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE),
  UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE),
  GB18030("GB18030", Charset.forName("GB18030"));

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int SAMPLE = 4096;

  /** So many in a hundred of the pairs of bytes must be of the usual Chinese characters. */
  private static final int MOST = 90;

  private final String label;
  private final Charset charset;

  Encoding(String label, Charset charset) {
    this.label = label;
    this.charset = charset;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /**
   * Which encoding a file is in: the one that its mark names, or the one in which it makes sense. A
   * file in which a few bytes are damaged stays UTF-8, so that the lines are told that have them.
   */
  static Encoding of(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE)) {
      return UTF_16_LE;
    }
    if (startsWith(file, 0xFE, 0xFF)) {
      return UTF_16_BE;
    }
    if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
      return UTF_8;
    }
    int odd = zeros(file, 1);
    int even = zeros(file, 0);
    if (Math.max(odd, even) > Math.min(file.length, SAMPLE) / 4) {
      return odd > even ? UTF_16_LE : UTF_16_BE;
    }
    return !UTF_8.reads(file) && GB18030.reads(file) && looksChinese(file) ? GB18030 : UTF_8;
  }

  /** The file's text without a mark; what is damaged becomes a sign of replacement. */
  String text(byte[] file) {
    String text = new String(file, charset);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private boolean reads(byte[] file) {
    try {
      CharBuffer _ =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static boolean startsWith(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (file.length <= i || Byte.toUnsignedInt(file[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** How often every other byte is zero, as it is in UTF-16 of Latin text and of separators. */
  private static int zeros(byte[] file, int first) {
    int zeros = 0;
    for (int i = first; i < Math.min(file.length, SAMPLE); i += 2) {
      zeros += file[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /**
   * Whether nearly all pairs of bytes are of the usual Chinese characters, whose second byte is
   * never one of ASCII. In a Western encoding a letter with an accent stands before one without.
   */
  private static boolean looksChinese(byte[] file) {
    int pairs = 0;
    int usual = 0;
    for (int i = 0; i + 1 < file.length; i++) {
      if (file[i] < 0) {
        pairs++;
        usual += file[i + 1] < 0 ? 1 : 0;
        i++;
      }
    }
    return usual * 100 >= pairs * MOST;
  }
}
