@NullMarked
package io.saleswright.platform.attachment;

import org.jspecify.annotations.NullMarked;
