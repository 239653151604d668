@NullMarked
package io.saleswright.complaint.links;

import org.jspecify.annotations.NullMarked;
