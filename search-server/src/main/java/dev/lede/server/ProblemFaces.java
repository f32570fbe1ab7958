package dev.lede.server;

import dev.lede.page.Pages;
import dev.lede.page.Visit;
import dev.lede.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A problem for who asked: JSON under {@code /api} and for programs, a page for people. */
final class ProblemFaces {
    private final Pages pages;
    private final Wording english;

    /** @param english what programs are told in */
    ProblemFaces(Pages pages, Wording english) {
        this.pages = pages;
        this.english = english;
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

    /** @param visit of who is told */
    byte[] bytes(Problem problem, Face face, Visit visit) {
        return switch (face) {
            case JSON, FEED -> json(problem);
            case PAGE -> pages.problem(problem.status(), problem.detail(), problem.sought(), visit);
        };
    }

    byte[] json(Problem problem) {
        return AnswerJson.bytes(ProblemAnswer.of(problem, english));
    }
}
