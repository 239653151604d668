@NullMarked
package io.saleswright.platform.link;

import org.jspecify.annotations.NullMarked;
