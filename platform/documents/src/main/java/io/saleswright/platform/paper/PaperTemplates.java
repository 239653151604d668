package io.saleswright.platform.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Fills in templates. Strict: a name that the view does not know fails, and so does one without a
 * value outside of a section that asks for it. What is filled in is escaped, and a template that
 * asks for the opposite is refused. Thread-safe.
 */
final class PaperTemplates {

  /** The longest text of one paper; what is longer is no paper but a list. */
  static final int MAX_CHARACTERS = 2_000_000;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\s*[{&]");

  private final Map<String, Template> compiled = new ConcurrentHashMap<>();
  private final ClassLoader loader;
  private final Mustache.Compiler compiler;

  PaperTemplates(ClassLoader loader) {
    PaperValues values = new PaperValues();
    this.loader = loader;
    this.compiler =
        Mustache.compiler()
            .strictSections(true)
            .withEscaper(values)
            .withFormatter(values)
            .withLoader(this::open);
  }

  /**
   * The text of a template, filled in.
   *
   * @param name its file is {@code papers/<name>.html}
   * @throws IllegalStateException when there is none of that name, when the view lacks what it asks
   *     for or has a value that has no form on paper, or when the text grows beyond all measure
   */
  String fill(String name, Object view) {
    BoundedText text = new BoundedText();
    try {
      compiled.computeIfAbsent(name, this::compile).execute(view, text);
    } catch (MustacheException | IllegalArgumentException e) {
      throw new IllegalStateException("the paper " + name + " can't be filled in", e);
    }
    return text.toString();
  }

  private Template compile(String name) {
    return compiler.compile(open(name));
  }

  private Reader open(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a template's name is in kebab case");
    }
    String place = "papers/" + name + ".html";
    try (InputStream file = loader.getResourceAsStream(place)) {
      if (file == null) {
        throw new IllegalStateException("there is no template " + place);
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      if (UNESCAPED.matcher(text).find()) {
        throw new IllegalStateException(place + " asks for text that is not escaped");
      }
      return new StringReader(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends with a failure before a view of endless lines fills the memory. */
  private static final class BoundedText extends Writer {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] signs, int offset, int length) {
      if (text.length() + length > MAX_CHARACTERS) {
        throw new IllegalStateException(
            "a paper has at most " + MAX_CHARACTERS + " characters of text");
      }
      text.append(signs, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
