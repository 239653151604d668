package io.saleswright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

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
    Path copy = Files.createTempFile("sheet-", ".xlsx");
    try {
      Files.write(copy, file);
      try (ZipFile zip = new ZipFile(copy.toFile());
          InputStream cells = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
        Element sheet =
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(cells)
                .getDocumentElement();
        return below(sheet, "row").stream()
            .map(row -> below(row, "t").stream().map(Element::getTextContent).toList())
            .toList();
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("no spreadsheet can be read", e);
    } finally {
      Files.delete(copy);
    }
  }

  private static List<Element> below(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
