package io.saleswright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A list that a service gave as a spreadsheet (RPT-16).
 *
 * @param raw the exchange as it was
 * @param rows the texts of each row, without numbers and dates; the headings come first
 */
public record TestSheet(HttpResponse<byte[]> raw, List<List<String>> rows) {

  /** What to accept to get one. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final Pattern ROW = Pattern.compile("<row r=\"\\d+\".*?</row>", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("<t[^>]*>([^<]*)</t>");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2}");

  /**
   * Asks for a list as a spreadsheet.
   *
   * @throws AssertionError when there is none
   */
  public static TestSheet of(TestHttp reader, String path, String language) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(reader.base() + path))
            .header("Authorization", "Bearer " + reader.token())
            .header("Accept", TYPE)
            .header("Accept-Language", language)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as("the status of %s", path).isEqualTo(200);
      return new TestSheet(answer, read(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Asserts that each column of a list has a heading in Chinese. */
  public static void assertHeadingsInChinese(TestHttp reader, String path) {
    assertThat(of(reader, path, "zh-CN").headings())
        .as("headings of %s", path)
        .isNotEmpty()
        .allSatisfy(heading -> assertThat(heading).doesNotContainPattern(ENGLISH));
  }

  /** The headings. */
  public List<String> headings() {
    return rows.getFirst();
  }

  /** What stands below the headings. */
  public List<List<String>> entries() {
    return rows.subList(1, rows.size());
  }

  private static List<List<String>> read(byte[] file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals("xl/worksheets/sheet1.xml")) {
          Matcher row = ROW.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
          while (row.find()) {
            rows.add(TEXT.matcher(row.group()).results().map(text -> text.group(1)).toList());
          }
        }
      }
    }
    return rows;
  }
}
