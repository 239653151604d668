package io.saleswright.finance.bankfiles.reading;

import io.saleswright.finance.bankfiles.CsvProfile;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.platform.kernel.InvalidInput;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of a file from front to back. All of a file is read and reckoned before
 * anything is done with it, so a file that ends in nonsense leaves no trace (FIN-09). Thread-safe.
 */
public final class StatementFiles {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int HEAD = 4;

  private StatementFiles() {}

  /**
   * The statements of a CAMT.053 file.
   *
   * @param mostEntries how many movements it may tell
   * @throws InvalidInput when it is none, or does not add up
   */
  public static List<ReadStatement> camt(InputStream file, int mostEntries) throws IOException {
    BufferedInputStream body = checked(file);
    return reading(() -> new Camt053(new SafeXml(body), mostEntries).read());
  }

  /**
   * The statement of a CSV file.
   *
   * @param balances the balances, as whoever hands it in says them; null when the file has them
   * @param mostEntries how many movements it may tell
   * @throws InvalidInput when it does not fit its profile, or does not add up
   */
  public static ReadStatement csv(
      InputStream file, CsvProfile profile, @Nullable Balances balances, int mostEntries)
      throws IOException {
    BufferedInputStream body = checked(file);
    stepOverMark(body);
    Reader text = decoded(body, profile.charset());
    return reading(() -> new CsvStatement(profile, mostEntries).read(text, balances));
  }

  /** Reads, and hands the trouble with the way on as what it is. */
  private static <T> T reading(Parse<T> parse) throws IOException {
    try {
      return parse.read();
    } catch (FileEnds.Broken broken) {
      throw broken.getCause();
    } catch (CharacterCodingException _) {
      throw new InvalidInput("file", "FIN-09", "must be in the encoding of its profile");
    }
  }

  private interface Parse<T> {

    T read() throws IOException;
  }

  private static BufferedInputStream checked(InputStream file) throws IOException {
    BufferedInputStream body = new BufferedInputStream(new FileEnds(file));
    byte[] head;
    try {
      head = head(body);
    } catch (FileEnds.Broken broken) {
      throw broken.getCause();
    }
    if (head.length == 0) {
      throw new InvalidInput("file", "FIN-09", "must not be empty");
    }
    boolean zip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
    boolean gzip = head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    if (zip || gzip) {
      throw new InvalidInput("file", "FIN-09", "must be unpacked before it is handed in");
    }
    return body;
  }

  private static byte[] head(BufferedInputStream body) throws IOException {
    body.mark(HEAD);
    byte[] head = body.readNBytes(HEAD);
    body.reset();
    return head;
  }

  private static void stepOverMark(BufferedInputStream body) throws IOException {
    byte[] head = head(body);
    if (head.length >= MARK.length && Arrays.equals(Arrays.copyOf(head, MARK.length), MARK)) {
      body.skipNBytes(MARK.length);
    }
  }

  /** A text with a sign that the encoding does not have is refused, and never guessed at. */
  private static Reader decoded(InputStream body, Charset charset) {
    return new BufferedReader(
        new InputStreamReader(
            body,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }
}
