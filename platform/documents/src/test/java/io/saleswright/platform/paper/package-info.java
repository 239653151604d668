@NullMarked
package io.saleswright.platform.paper;

import org.jspecify.annotations.NullMarked;
