/**
 * Puts the platform together for a service: every bean is made here, so this is the one place to
 * look (style A1).
 */
@NullMarked
package io.saleswright.platform.autoconfigure;

import org.jspecify.annotations.NullMarked;
