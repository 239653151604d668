package io.saleswright.platform.link;

import java.util.regex.Pattern;

/**
 * What links are good for in a service; a bean for each purpose. Below its path a link of this
 * purpose is the only way in: a login is not looked at, and a link of another purpose is none.
 *
 * @param name the purpose, such as {@code complaint}; it stands in links, so it is never changed
 * @param path the path that it opens, such as {@code /public/complaints}, with all that lies below
 */
public record LinkPurpose(String name, String path) {

  private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");
  private static final Pattern PATH = Pattern.compile("/public/[a-z-]+");

  public LinkPurpose {
    if (!NAME.matcher(name).matches() || !PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("a purpose has a name and a path below /public");
    }
  }

  boolean opens(String requested) {
    return requested.equals(path) || requested.startsWith(path + "/");
  }
}
