package dev.lede.benchmark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What was promised; in JSON {@code {"bound": "at most", "value": 1.15}}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "bound")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Limit.AtMost.class, name = "at most"),
    @JsonSubTypes.Type(value = Limit.AtLeast.class, name = "at least")
})
sealed interface Limit {
    double value();

    boolean isMetBy(double measured);

    /** No more than this. */
    record AtMost(double value) implements Limit {
        @Override
        public boolean isMetBy(double measured) {
            return measured <= value;
        }
    }

    /** No less than this. */
    record AtLeast(double value) implements Limit {
        @Override
        public boolean isMetBy(double measured) {
            return measured >= value;
        }
    }
}
