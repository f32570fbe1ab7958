package dev.lede.server;

import dev.lede.page.Pages;
import org.jspecify.annotations.Nullable;

/** A problem for who asked: JSON under {@code /api} and for programs, a page for people. */
final class ProblemFaces {
    private final Pages pages;

    ProblemFaces(Pages pages) {
        this.pages = pages;
    }

    /**
     * @param path of the request, empty where it had none
     * @param accept what the client takes
     */
    Face face(String path, @Nullable String accept) {
        return !SearchServer.Route.isApi(path) && Accepts.html(accept) ? Face.PAGE : Face.JSON;
    }

    String contentType(Face face) {
        return switch (face) {
            case JSON, FEED -> ProblemAnswer.CONTENT_TYPE;
            case PAGE -> Reply.HTML;
        };
    }

    byte[] bytes(ProblemAnswer problem, Face face) {
        return switch (face) {
            case JSON, FEED -> AnswerJson.bytes(problem);
            case PAGE -> pages.problem(problem.status(), problem.title(), problem.detail());
        };
    }
}
