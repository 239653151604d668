@NullMarked
package io.saleswright.platform.approval;

import org.jspecify.annotations.NullMarked;
