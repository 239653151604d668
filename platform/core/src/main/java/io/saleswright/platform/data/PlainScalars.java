package io.saleswright.platform.data;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Distinguishes truth values and whole numbers from text, and nothing else. */
final class PlainScalars extends Resolver {

  private static final Pattern TRUTH = Pattern.compile("true|false");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");
  private static final Pattern NOTHING = Pattern.compile("null|~|");

  @Override
  protected void addImplicitResolvers() {
    addImplicitResolver(Tag.BOOL, TRUTH, "tf");
    addImplicitResolver(Tag.INT, WHOLE_NUMBER, "-0123456789");
    addImplicitResolver(Tag.NULL, NOTHING, "n~\0");
    addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null);
  }
}
